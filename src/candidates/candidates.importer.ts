import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Any, IsNull, Not, type EntityManager } from 'typeorm';
import { AuditService, type AuditedAct } from '../audit/audit.service.js';
import { Location } from '../homes/location.entity.js';
import { Clock } from '../platform/clock/clock.js';
import type { Language } from '../platform/i18n/languages.js';
import type { ImportActor, Importer, ImportRow } from '../platform/imports/importer.js';
import type { ProblemValues } from '../platform/tables/problem.js';
import { candidateColumns, type CandidateColumns, type CandidateRow } from './candidate-columns.js';
import { factsOf } from './candidate-row.js';
import { Candidate } from './candidate.entity.js';
import { checkFile, type FileFault, type Surroundings } from './file-checks.js';
import { checkRow, type RowFault } from './row-checks.js';
import { explainColumn, importTexts } from './import-texts.js';
import { locationsOf, writeCandidates, type CandidateRecord } from './write-candidates.js';
import { Vocabulary } from './vocabulary.js';

type Code = RowFault | FileFault;

/** Takes a table of candidates in: those with a known reference are brought up to date, the others added. */
@Injectable()
export class CandidatesImporter implements Importer<CandidateColumns, Code> {
  readonly kind = 'candidates';
  readonly columns: CandidateColumns;

  constructor(
    private readonly audit: AuditService,
    private readonly clock: Clock,
    vocabulary: Vocabulary,
  ) {
    this.columns = candidateColumns(vocabulary);
  }

  async take(tx: EntityManager, rows: ImportRow<CandidateRow>[], actor: ImportActor) {
    const surroundings = await lookAround(tx, rows);
    const today = this.clock.today();
    const problems = [...rows.flatMap((row) => checkRow(row, today)), ...checkFile(rows, surroundings)];
    if (problems.length > 0) return { counts: { added: 0, changed: 0, unchanged: 0 }, problems };

    const { added, changed, unchanged } = await sortOut(tx, rows, surroundings.locationIds, this.clock.now());
    await writeCandidates(tx, [...added, ...changed]);
    const counts = { added: added.length, changed: changed.length, unchanged };
    await this.audit.recordAll(tx, actor, [
      ...added.map(({ candidate }) => auditedAct('candidates:added', candidate)),
      ...changed.map(({ candidate, fields }) => auditedAct('candidates:changed', candidate, { fields })),
      { action: 'candidates:imported', recordType: 'candidates', recordId: 'all', details: counts },
    ]);
    return { counts, problems };
  }

  describe(code: Code, values: ProblemValues, language: Language): string {
    return importTexts(language)(code, values);
  }

  explain(column: string, language: Language): string | undefined {
    return explainColumn(column, language);
  }
}

async function lookAround(tx: EntityManager, rows: ImportRow<CandidateRow>[]): Promise<Surroundings> {
  const locations = await tx.find(Location, { select: { id: true, reference: true } });
  const inFile = new Set(rows.map(({ values }) => values.reference));
  const owners = await tx.find(Candidate, {
    select: { reference: true, email: true },
    where: { email: Not(IsNull()) },
  });
  const others = owners.filter(({ reference }) => !inFile.has(reference));
  return {
    locationIds: new Map(locations.map(({ reference, id }) => [reference, id])),
    emailOwners: new Map(others.map(({ email, reference }) => [email ?? '', reference])),
  };
}

interface Sorted {
  added: CandidateRecord[];
  changed: (CandidateRecord & { fields: string[] })[];
  unchanged: number;
}

/** Compares the rows with what is in the database. */
async function sortOut(
  tx: EntityManager,
  rows: ImportRow<CandidateRow>[],
  locationIds: Surroundings['locationIds'],
  now: Date,
): Promise<Sorted> {
  const references = rows.map(({ values }) => values.reference);
  const known = new Map(
    (await tx.findBy(Candidate, { reference: Any(references) })).map((candidate) => [candidate.reference, candidate]),
  );
  const places = await locationsOf(
    tx,
    [...known.values()].map(({ id }) => id),
  );
  const sorted: Sorted = { added: [], changed: [], unchanged: 0 };
  for (const { values } of rows) {
    const facts = factsOf(values);
    const locations = values.locations.map((reference) => locationIds.get(reference)).filter((id) => id !== undefined);
    const before = known.get(facts.reference);
    if (!before) {
      sorted.added.push({ candidate: { ...facts, id: randomUUID(), readyAt: now }, locations });
      continue;
    }
    const fields = differences({ ...before, locations: places.get(before.id) }, { ...facts, locations });
    if (fields.length === 0) sorted.unchanged += 1;
    else
      sorted.changed.push({
        candidate: { ...facts, id: before.id, readyAt: before.readyAt ?? now },
        locations,
        fields,
      });
  }
  return sorted;
}

/** Names of the fields that are other than they were. */
function differences(before: Partial<Record<string, unknown>>, after: object): string[] {
  return Object.entries(after).flatMap(([name, value]) => (isDeepStrictEqual(before[name], value) ? [] : name));
}

/** Which fields of whom, never what they say: the trail can't be changed, so it holds no personal data. */
const auditedAct = (
  action: string,
  { id, reference }: CandidateRecord['candidate'],
  details?: { fields: string[] },
): AuditedAct => ({ action, recordType: 'candidate', recordId: id, details: { reference, ...details } });
