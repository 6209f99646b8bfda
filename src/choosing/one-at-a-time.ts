import { Any, IsNull, type EntityManager } from 'typeorm';
import { Candidate } from '../candidates/candidate.entity.js';

/**
 * One act of choosing at a time: what somebody may do hangs on what others did (a yes, a no, who is in which group), and
 * each act is short. So two who invite each other in the same second make one group, and nobody gets into two.
 */
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtext('huisklik:choosing'))`;

/** Takes the turn until the transaction ends, and keeps these people from being changed or erased meanwhile. Gives those who are there. */
export async function takeTurn(tx: EntityManager, candidateIds: readonly string[]): Promise<Map<string, Candidate>> {
  await tx.query(ONE_AT_A_TIME);
  return lockPeople(tx, candidateIds);
}

/** For people who turn out to be concerned once it is one's turn. */
export async function lockPeople(tx: EntityManager, candidateIds: readonly string[]): Promise<Map<string, Candidate>> {
  const people = await tx.find(Candidate, {
    where: { id: Any([...new Set(candidateIds)]), erasedAt: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(people.map((person) => [person.id, person]));
}
