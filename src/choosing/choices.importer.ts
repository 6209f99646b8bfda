import { Injectable } from '@nestjs/common';
import { Any, IsNull, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { Clock } from '../platform/clock/clock.js';
import type { Language } from '../platform/i18n/languages.js';
import type { ImportActor, ImportCounts, Importer, ImportRow } from '../platform/imports/importer.js';
import { choice } from '../platform/tables/cell-readers/choice.js';
import { text } from '../platform/tables/cell-readers/text.js';
import { required, type RowOf } from '../platform/tables/columns.js';
import type { ProblemValues } from '../platform/tables/problem.js';
import { checkChoices, type ChoiceFault } from './check-choices.js';
import { Choice, type ChoiceKind } from './choice.entity.js';
import { choosingTexts } from './texts.js';

const KIND = choice<ChoiceKind>({
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

/** Rows in one statement: three values each, far below PostgreSQL's 65,535. */
const CHUNK = 5000;

/** Takes a table of choices in: what one candidate says about another, the latest said holds. */
@Injectable()
export class ChoicesImporter implements Importer<ChoiceColumns, ChoiceFault> {
  readonly kind = 'choices';
  readonly columns = COLUMNS;

  constructor(
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async take(tx: EntityManager, rows: ImportRow<ChoiceRow>[], actor: ImportActor) {
    const ids = await candidateIds(tx, rows);
    const problems = checkChoices(rows, ids);
    if (problems.length > 0) return { counts: { added: 0, changed: 0, unchanged: 0 }, problems };

    const counts = await this.write(
      tx,
      rows.map(({ values }) => ({
        chooserId: ids.get(values.from)!,
        chosenId: ids.get(values.to)!,
        kind: values.choice,
      })),
    );
    // How many, never who about whom: a decline is private.
    await this.audit.record(tx, actor, {
      action: 'choosing:imported',
      recordType: 'choices',
      recordId: 'all',
      details: { ...counts },
    });
    return { counts, problems };
  }

  describe(code: ChoiceFault, values: ProblemValues, language: Language): string {
    return choosingTexts(language)(code, values);
  }

  explain(column: string, language: Language): string | undefined {
    return column === 'choice' ? undefined : choosingTexts(language)('aboutCandidate');
  }

  private async write(tx: EntityManager, choices: Said[]): Promise<ImportCounts> {
    const choosers = [...new Set(choices.map(({ chooserId }) => chooserId))];
    const before = await tx.findBy(Choice, { chooserId: Any(choosers) });
    const kinds = new Map(before.map((choice) => [pairOf(choice), choice.kind]));
    const different = choices.filter((choice) => kinds.get(pairOf(choice)) !== choice.kind);
    const createdAt = this.clock.now();
    for (let start = 0; start < different.length; start += CHUNK) {
      const chunk = different.slice(start, start + CHUNK).map((choice) => ({ ...choice, createdAt }));
      await tx.upsert(Choice, chunk, ['chooserId', 'chosenId']);
    }
    const added = different.filter((choice) => !kinds.has(pairOf(choice))).length;
    return { added, changed: different.length - added, unchanged: choices.length - different.length };
  }
}

type Said = Pick<Choice, 'chooserId' | 'chosenId' | 'kind'>;

const pairOf = ({ chooserId, chosenId }: Pick<Choice, 'chooserId' | 'chosenId'>) => `${chooserId} ${chosenId}`;

/** Ids of the candidates that a file names, by their reference. */
async function candidateIds(tx: EntityManager, rows: ImportRow<ChoiceRow>[]): Promise<Map<string, string>> {
  const named = [...new Set(rows.flatMap(({ values }) => [values.from, values.to]))];
  const found = await tx.find(Candidate, {
    select: { id: true, reference: true },
    where: { reference: Any(named), erasedAt: IsNull() },
  });
  return new Map(found.map(({ reference, id }) => [reference, id]));
}
