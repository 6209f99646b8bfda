import type { EntityManager } from 'typeorm';
import { Candidate, CandidateLocation, takesPartSql, type ReadyCandidate } from '../../candidates/candidate.entity.js';

/** `locationIds`: where they would live, best first. */
export type CandidateWithLocations = ReadyCandidate & { locationIds: string[] };

/** Those of some people who take part and are ready, with their locations. */
export async function readyCandidates(tx: EntityManager, ids: readonly string[]): Promise<CandidateWithLocations[]> {
  const people = await tx
    .createQueryBuilder(Candidate, 'candidate')
    .where(`candidate.id = ANY(:ids) AND ${takesPartSql('candidate')}`, { ids })
    .getMany();
  const wishes = await tx
    .createQueryBuilder(CandidateLocation, 'wish')
    .where('wish.candidateId = ANY(:ids)', { ids })
    .orderBy('wish.rank')
    .getMany();
  const locationIds = new Map<string, string[]>(people.map(({ id }) => [id, []]));
  for (const { candidateId, locationId } of wishes) locationIds.get(candidateId)?.push(locationId);
  return people.map((person) =>
    Object.assign(person as ReadyCandidate, { locationIds: locationIds.get(person.id) ?? [] }),
  );
}
