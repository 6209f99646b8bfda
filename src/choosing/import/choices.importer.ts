import { Injectable } from '@nestjs/common';
import { Any, IsNull, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { Candidate } from '../../candidates/candidate.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Language } from '../../platform/i18n/languages.js';
import type { ImportActor, ImportCounts, Importer, ImportProblem, ImportRow } from '../../platform/imports/importer.js';
import { choice } from '../../platform/tables/cell-readers/choice.js';
import { text } from '../../platform/tables/cell-readers/text.js';
import { required, type RowOf } from '../../platform/tables/columns.js';
import type { ProblemValues } from '../../platform/tables/problem.js';
import { checkChoices, type ChoiceFault } from './check-choices.js';
import { checkGroups, type FileChoice, type GroupsFault } from './check-groups.js';
import { DeclinesImport } from './declines-import.js';
import { InvitationsImport } from './invitations-import.js';
import { knownBetween, pairOf } from './known-invitations.js';
import { planInvitations } from './plan-invitations.js';
import { writeChoices, type Said } from './imported-choices.js';
import { takeTurn } from '../one-at-a-time.js';
import { choosingTexts } from '../texts.js';

/** What a file can say: an invitation to live together is a yes as well. */
const KIND = choice<FileChoice>({
  like: ['graag', 'like', 'ja'],
  decline: ['liever niet', 'decline', 'nee'],
  invite: ['uitnodiging', 'uitnodigen', 'invite'],
});

const COLUMNS = {
  from: required(text(40), 'Van'),
  to: required(text(40), 'Naar'),
  choice: required(KIND, 'Keuze'),
};

export type ChoiceColumns = typeof COLUMNS;
export type ChoiceRow = RowOf<ChoiceColumns>;

/** Takes a table of choices in: what one candidate says about another, the latest said holds. */
@Injectable()
export class ChoicesImporter implements Importer<ChoiceColumns, ChoiceFault | GroupsFault> {
  readonly kind = 'choices';
  readonly columns = COLUMNS;

  constructor(
    private readonly invitations: InvitationsImport,
    private readonly declines: DeclinesImport,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async take(tx: EntityManager, rows: ImportRow<ChoiceRow>[], actor: ImportActor) {
    const ids = await peopleIn(tx, rows);
    const known = await knownBetween(tx, [...ids.values()]);
    const said = rows.flatMap(({ line, values }) => {
      const [from, to] = [ids.get(values.from), ids.get(values.to)];
      return from && to && from !== to ? [{ line, from, to, choice: values.choice }] : [];
    });
    const plan = planInvitations(
      said.filter(({ choice }) => choice === 'invite'),
      known,
    );
    const wrong = checkChoices(rows, ids);
    if (wrong.length > 0) return refused([...wrong, ...checkGroups(said, plan.faults, known, ids)]);

    const choices = said.map(({ from, to, choice }): Said => ({
      chooserId: from,
      chosenId: to,
      kind: choice === 'invite' ? 'like' : choice,
    }));
    const outcomes = await writeChoices(tx, choices, this.clock.now());
    // Whether people fit hangs on what they say here as well.
    const faults = [...plan.faults, ...(await this.invitations.unfit(tx, plan.groups))];
    const problems = checkGroups(said, faults, known, ids);
    if (problems.length > 0) return refused(problems);

    const isFreshNo = ({ kind }: Said, index: number) => kind === 'decline' && outcomes[index] !== 'unchanged';
    await this.declines.end(tx, choices.filter(isFreshNo));
    await this.invitations.write(tx, plan, known);
    const fresh = new Set(plan.fresh.map(({ from, to }) => pairOf(from, to)));
    const isFresh = ({ from, to }: { from: string; to: string }) => fresh.has(pairOf(from, to));
    // Who said yes before, and asks to live together now, says more.
    const counts = countsOf(
      outcomes.map((came, index) => (came === 'unchanged' && isFresh(said[index]!) ? 'changed' : came)),
    );
    // How many, never who about whom: a decline is private.
    await this.audit.record(tx, actor, {
      action: 'choosing:imported',
      recordType: 'choices',
      recordId: 'all',
      details: { ...counts, livingInvitations: plan.fresh.length, houseGroups: plan.groups.length },
    });
    return { counts, problems };
  }

  describe(code: ChoiceFault | GroupsFault, values: ProblemValues, language: Language): string {
    return choosingTexts(language)(code, values);
  }

  about(language: Language): string {
    return choosingTexts(language)('aboutChoices');
  }

  explain(column: string, language: Language): string | undefined {
    return column === 'choice' ? undefined : choosingTexts(language)('aboutCandidate');
  }
}

const refused = (problems: ImportProblem<ChoiceFault | GroupsFault>[]) => ({
  counts: { added: 0, changed: 0, unchanged: 0 },
  problems,
});

function countsOf(outcomes: readonly ('added' | 'changed' | 'unchanged')[]): ImportCounts {
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  return { added: count('added'), changed: count('changed'), unchanged: count('unchanged') };
}

/** Ids of the candidates that a file names, by their reference; it is the import's turn to choose, until its transaction ends. */
async function peopleIn(tx: EntityManager, rows: ImportRow<ChoiceRow>[]): Promise<Map<string, string>> {
  const named = [...new Set(rows.flatMap(({ values }) => [values.from, values.to]))];
  const found = await tx.find(Candidate, {
    select: { id: true },
    where: { reference: Any(named), erasedAt: IsNull() },
  });
  const people = await takeTurn(
    tx,
    found.map(({ id }) => id),
  );
  return new Map([...people.values()].map(({ reference, id }) => [reference, id]));
}
