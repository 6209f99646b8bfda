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
import { Intake } from './intake/intake.js';
import { factsOf } from './candidate-row.js';
import { Candidate } from './candidate.entity.js';
import { checkFile, type FileFault, type Surroundings } from './file-checks.js';
import { checkRow, type RowFault } from './row-checks.js';
import { explainColumn, importTexts } from './import-texts.js';
import { knownCandidates } from './known-candidates.js';
import { hasAllAnswers, mergeAnswers, withInterests, type Told } from './merge-answers.js';
import { writeCandidates, type CandidateRecord } from './write-candidates.js';
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
    private readonly intake: Intake,
    vocabulary: Vocabulary,
  ) {
    this.columns = candidateColumns(vocabulary);
  }

  async take(tx: EntityManager, rows: ImportRow<CandidateRow>[], actor: ImportActor) {
    const surroundings = await lookAround(tx, rows);
    const today = this.clock.today();
    const problems = [...rows.flatMap((row) => checkRow(row, today)), ...checkFile(rows, surroundings)];
    if (problems.length > 0) return { counts: { added: 0, changed: 0, unchanged: 0 }, problems };

    const { added, changed, unchanged, kept } = await this.sortOut(tx, rows, surroundings.locationIds);
    await writeCandidates(tx, [...added, ...changed]);
    const counts = { added: added.length, changed: changed.length, unchanged, ...(kept > 0 && { kept }) };
    await this.audit.recordAll(tx, actor, [
      ...added.map(({ candidate }) => auditedAct('candidates:added', candidate)),
      ...changed.map(({ candidate, fields }) => auditedAct('candidates:changed', candidate, { fields })),
      { action: 'candidates:imported', recordType: 'candidates', recordId: 'all', details: counts },
    ]);
    return { counts, problems };
  }

  /** Compares the rows with what is in the database. */
  private async sortOut(
    tx: EntityManager,
    rows: ImportRow<CandidateRow>[],
    locationIds: Surroundings['locationIds'],
  ): Promise<Sorted> {
    const known = await knownCandidates(
      tx,
      rows.map(({ values }) => values.reference),
      this.intake,
    );
    const sorted: Sorted = { added: [], changed: [], unchanged: 0, kept: 0 };
    for (const { values } of rows) {
      const row = withInterests({ ...factsOf(values), locations: idsOf(values.locations, locationIds) });
      const before = known.get(row.reference);
      const { facts, keptAnswers } = before
        ? mergeAnswers(before.told, row, before.own)
        : { facts: row, keptAnswers: false };
      const { locations, ...candidate } = facts;
      // Who began to tell themself also says themself when it is all there.
      const isReady = hasAllAnswers(facts) && !before?.hasBegun;
      const readyAt = before?.readyAt ?? (isReady ? this.clock.now() : null);
      const record = {
        candidate: { ...candidate, id: before?.id ?? randomUUID(), readyAt },
        locations: locations ?? [],
      };
      const fields = before ? differences(before.told, facts) : [];
      if (keptAnswers) sorted.kept += 1;
      if (!before) sorted.added.push(record);
      else if (fields.length === 0 && readyAt === before.readyAt) sorted.unchanged += 1;
      else sorted.changed.push({ ...record, fields });
    }
    return sorted;
  }

  describe(code: Code, values: ProblemValues, language: Language): string {
    return importTexts(language)(code, values);
  }

  explain(column: string, language: Language): string | undefined {
    return explainColumn(column, language);
  }

  about(language: Language): string {
    return importTexts(language)('aboutAnswers');
  }
}

async function lookAround(tx: EntityManager, rows: ImportRow<CandidateRow>[]): Promise<Surroundings> {
  const locations = await tx.find(Location, { select: { id: true, reference: true } });
  const references = rows.map(({ values }) => values.reference);
  const inFile = new Set(references);
  const owners = await tx.find(Candidate, {
    select: { reference: true, email: true },
    where: { email: Not(IsNull()), erasedAt: IsNull() },
  });
  const erased = await tx.find(Candidate, {
    select: { reference: true },
    where: { reference: Any(references), erasedAt: Not(IsNull()) },
  });
  const others = owners.filter(({ reference }) => !inFile.has(reference));
  return {
    locationIds: new Map(locations.map(({ reference, id }) => [reference, id])),
    emailOwners: new Map(others.map(({ email, reference }) => [email ?? '', reference])),
    erased: new Set(erased.map(({ reference }) => reference)),
  };
}

interface Sorted {
  added: CandidateRecord[];
  changed: (CandidateRecord & { fields: string[] })[];
  unchanged: number;
  /** People whose own answers stay although the file says something else. */
  kept: number;
}

/** Ids of the locations of a row; unknown references were refused before. */
const idsOf = (references: string[] | null, ids: Surroundings['locationIds']) =>
  references?.map((reference) => ids.get(reference)).filter((id) => id !== undefined) ?? null;

/** Names of the fields that are other than they were. */
function differences(before: Told, after: Told): string[] {
  return (Object.keys(after) as (keyof Told)[]).filter((name) => !isDeepStrictEqual(before[name], after[name]));
}

/** Which fields of whom, never what they say: the trail can't be changed, so it holds no personal data. */
const auditedAct = (
  action: string,
  { id }: CandidateRecord['candidate'],
  details?: { fields: string[] },
): AuditedAct => ({ action, recordType: 'candidate', recordId: id, ...(details && { details }) });
