import type { EntityManager } from 'typeorm';

/** Of two rounds with the same people that end their locks at once, each would leave them to the other. */
export const ONE_LOCK_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtext('huisklik:answers-lock'))`;

/** People of a round who are in no other round that locks answers. */
export async function candidatesOfNoOtherLock(tx: EntityManager, roundId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT own."candidateId" AS "id" FROM "round_candidate" own
     WHERE own."roundId" = $1 AND NOT EXISTS (
       SELECT 1 FROM "round_candidate" too JOIN "round" other ON other."id" = too."roundId"
       WHERE too."candidateId" = own."candidateId" AND other."id" <> $1 AND other."answersLockedAt" IS NOT NULL)`,
    [roundId],
  );
  return rows.map(({ id }) => id);
}
