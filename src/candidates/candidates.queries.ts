import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { UrgencyPolicy } from '../platform/config/policy.js';
import { containing, windowOf } from '../platform/http/paging.js';
import { Candidate, CandidateLocation } from './candidate.entity.js';
import type { CandidateSort, CandidatesQuery } from './candidates-query.js';
import { urgencyBandSql } from './urgency.js';

/** The candidates of a list and how many there are on all its pages. @param day ISO day on which urgency counts */
export function pageOfCandidates(tx: EntityManager, query: CandidatesQuery, day: string, policy: UrgencyPolicy) {
  const { skip, take } = windowOf(query);
  return ordered(filtered(tx, query, day, policy), query.sort)
    .offset(skip)
    .limit(take)
    .getManyAndCount();
}

/** All candidates of a list, over all its pages. */
export function allCandidates(
  tx: EntityManager,
  query: CandidatesQuery,
  day: string,
  policy: UrgencyPolicy,
): Promise<Candidate[]> {
  return ordered(filtered(tx, query, day, policy), query.sort).getMany();
}

function filtered(
  tx: EntityManager,
  query: CandidatesQuery,
  day: string,
  policy: UrgencyPolicy,
): SelectQueryBuilder<Candidate> {
  const band = urgencyBandSql('candidate', day, policy);
  const candidates = tx.createQueryBuilder(Candidate, 'candidate').addSelect(band, 'band');
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
  return candidates;
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
    registeredOn: () => candidates.orderBy('candidate.registeredOn', up),
  };
  by[sort.replace('-', '') as CandidateSort]();
  return candidates.addOrderBy('candidate.registeredOn').addOrderBy('candidate.reference');
}
