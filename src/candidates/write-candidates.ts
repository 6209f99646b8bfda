import { Any, type EntityManager } from 'typeorm';
import type { CandidateFacts } from './candidate-row.js';
import { Candidate, CandidateLocation } from './candidate.entity.js';

/** A candidate as they should be: their facts, and the ids of their locations, best first. */
export interface CandidateRecord {
  candidate: CandidateFacts & Pick<Candidate, 'id' | 'readyAt'>;
  locations: string[];
}

/** Rows in one statement: far below PostgreSQL's 65,535 parameters, and so many that the way there and back does not count. */
const CHUNK = 500;

/** Inserts candidates or brings them up to date, and writes their locations anew. */
export async function writeCandidates(tx: EntityManager, records: CandidateRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += CHUNK) {
    const chunk = records.slice(start, start + CHUNK);
    const candidates = chunk.map(({ candidate }) => candidate);
    const places = chunk.flatMap(({ candidate: { id }, locations }) =>
      locations.map((locationId, rank) => ({ candidateId: id, locationId, rank })),
    );
    await tx.upsert(Candidate, candidates, ['reference']);
    await tx.delete(CandidateLocation, { candidateId: Any(candidates.map(({ id }) => id)) });
    await tx.insert(CandidateLocation, places);
  }
}

/** Ids of the locations of candidates, best first, by the candidate's id. */
export async function locationsOf(tx: EntityManager, candidateIds: string[]): Promise<Map<string, string[]>> {
  const places = await tx.find(CandidateLocation, {
    where: { candidateId: Any(candidateIds) },
    order: { rank: 'ASC' },
  });
  const found = new Map<string, string[]>(candidateIds.map((id) => [id, []]));
  for (const { candidateId, locationId } of places) found.get(candidateId)?.push(locationId);
  return found;
}
