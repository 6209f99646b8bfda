import type { EntityManager } from 'typeorm';
import { CandidateLocation } from '../../candidates/candidate.entity.js';

/** Locations where all of these people would live: the first of them likes the first one best. */
export async function commonLocationIds(tx: EntityManager, candidateIds: readonly string[]): Promise<string[]> {
  const [first = '', ...others] = candidateIds;
  const own = await tx.find(CandidateLocation, { where: { candidateId: first }, order: { rank: 'ASC' } });
  const ids = own.map(({ locationId }) => locationId);
  const wished = await Promise.all(others.map((candidateId) => tx.findBy(CandidateLocation, { candidateId })));
  return ids.filter((id) => wished.every((places) => places.some(({ locationId }) => locationId === id)));
}
