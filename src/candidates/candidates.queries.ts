import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { containing, windowOf } from '../platform/http/paging.js';
import { Candidate, CandidateLocation } from './candidate.entity.js';
import type { CandidateSort, CandidatesQuery } from './candidates-query.js';
import type { Reading } from './candidate-files.js';
import { possibleDuplicates } from './duplicates/duplicates.queries.js';
import { PROGRESS, progressSql, stuckSql } from './progress/progress.js';
import { urgencyBandSql } from './urgency.js';

/** Who reads the list, and on which day. */
export interface ListReading extends Reading {
  readerId: string | null;
}

/** The candidates of a list and how many there are on all its pages. */
export async function pageOfCandidates(tx: EntityManager, query: CandidatesQuery, reading: ListReading) {
  const { skip, take } = windowOf(query);
  return ordered(await filtered(tx, query, reading), query.sort)
    .offset(skip)
    .limit(take)
    .getManyAndCount();
}

/** All candidates of a list, over all its pages. */
export async function allCandidates(
  tx: EntityManager,
  query: CandidatesQuery,
  reading: ListReading,
): Promise<Candidate[]> {
  return ordered(await filtered(tx, query, reading), query.sort).getMany();
}

async function filtered(
  tx: EntityManager,
  query: CandidatesQuery,
  reading: ListReading,
): Promise<SelectQueryBuilder<Candidate>> {
  const band = urgencyBandSql('candidate', reading.today, reading.policy.urgency);
  const candidates = tx
    .createQueryBuilder(Candidate, 'candidate')
    .addSelect(band, 'band')
    .addSelect(progressSql('candidate'), 'progress')
    .where('candidate."erasedAt" IS NULL');
  const search = query.search?.trim();
  if (search) {
    const name = `candidate."firstName" || ' ' || candidate."lastName"`;
    candidates.andWhere(`(${name} ILIKE :search OR candidate.reference ILIKE :search)`, { search: containing(search) });
  }
  const { targetGroup, urgency, location } = query;
  if (targetGroup) candidates.andWhere('candidate."targetGroup" = :targetGroup', { targetGroup });
  if (urgency) candidates.andWhere(`${band} = :urgency`, { urgency });
  if (location) {
    const place = candidates
      .subQuery()
      .select('1')
      .from(CandidateLocation, 'place')
      .where('place."candidateId" = candidate.id AND place."locationId" = :location', { location });
    candidates.andWhere(`EXISTS ${place.getQuery()}`);
  }
  filterByProgress(candidates, query, reading);
  if (query.duplicates) candidates.andWhere('candidate.id = ANY(:twice)', { twice: await possibleDuplicates(tx) });
  return candidates;
}

/** Who stopped is there only for who asks for them. */
function filterByProgress(
  candidates: SelectQueryBuilder<Candidate>,
  { progress, stuck, supervisor }: CandidatesQuery,
  { now, policy, readerId }: ListReading,
): void {
  if (progress) candidates.andWhere(`${progressSql('candidate')} = :place`, { place: PROGRESS.indexOf(progress) });
  else candidates.andWhere('candidate."stoppedAt" IS NULL');
  if (stuck) candidates.andWhere(stuckSql('candidate', now, policy.intake));
  if (supervisor === 'none') candidates.andWhere('candidate."supervisorId" IS NULL');
  else if (supervisor) {
    const supervisorId = supervisor === 'mine' ? readerId : supervisor;
    candidates.andWhere('candidate."supervisorId" = :supervisorId', { supervisorId });
  }
}

/** Equals stand in the order of registration, and then of reference, so that pages never overlap. */
function ordered(
  candidates: SelectQueryBuilder<Candidate>,
  sort: CandidatesQuery['sort'],
): SelectQueryBuilder<Candidate> {
  const isDescending = sort.startsWith('-');
  const [up, down] = isDescending ? (['DESC', 'ASC'] as const) : (['ASC', 'DESC'] as const);
  const by: Record<CandidateSort, () => void> = {
    name: () => candidates.orderBy('candidate.lastName', up).addOrderBy('candidate.firstName', up),
    reference: () => candidates.orderBy('candidate.reference', up),
    age: () => candidates.orderBy('candidate.birthDate', down),
    urgency: () => candidates.orderBy('band', up),
    progress: () => candidates.orderBy('progress', up),
    registeredOn: () => candidates.orderBy('candidate.registeredOn', up),
  };
  by[sort.replace('-', '') as CandidateSort]();
  return candidates.addOrderBy('candidate.registeredOn').addOrderBy('candidate.reference');
}
