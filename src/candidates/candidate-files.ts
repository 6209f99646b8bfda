import { Any, type EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Location } from '../homes/location.entity.js';
import type { Policy } from '../platform/config/policy.js';
import { Candidate, CandidateLocation } from './candidate.entity.js';
import { ageOn } from './calendar.js';
import { progressesOf, type CandidateProgress } from './progress/progress.queries.js';
import { urgencyOn, type Urgency } from './urgency.js';

/** A candidate with what follows from the day of today and from other records. */
export interface CandidateFile {
  candidate: Candidate;
  age: number;
  urgency: Urgency;
  /** Where they would live, best first. */
  locations: Location[];
  progress: CandidateProgress;
  /** Name of the member of staff who looks after them. */
  supervisorName: string | null;
}

/** On which day and by which rules a file is read. */
export interface Reading {
  today: string;
  now: Date;
  policy: Policy;
}

/** The files of candidates, in the same order. */
export async function filesOf(tx: EntityManager, candidates: Candidate[], reading: Reading): Promise<CandidateFile[]> {
  const { today, now, policy } = reading;
  const ids = candidates.map(({ id }) => id);
  const places = await placesOf(tx, ids);
  const progress = await progressesOf(tx, ids, now, policy.intake);
  const supervisors = await tx.find(Account, {
    where: { id: Any(candidates.flatMap(({ supervisorId }) => supervisorId ?? [])) },
  });
  const names = new Map(supervisors.map(({ id, name }) => [id, name]));
  return candidates.map((candidate) => ({
    candidate,
    age: ageOn(candidate.birthDate, today),
    urgency: urgencyOn(candidate, today, policy.urgency),
    locations: places.get(candidate.id) ?? [],
    progress: progress.get(candidate.id)!,
    supervisorName: names.get(candidate.supervisorId ?? '') ?? null,
  }));
}

async function placesOf(tx: EntityManager, candidateIds: string[]): Promise<Map<string, Location[]>> {
  const places = await tx.find(CandidateLocation, {
    where: { candidateId: Any(candidateIds) },
    relations: { location: true },
    order: { rank: 'ASC' },
  });
  const found = new Map<string, Location[]>(candidateIds.map((id) => [id, []]));
  for (const { candidateId, location } of places) found.get(candidateId)?.push(location);
  return found;
}
