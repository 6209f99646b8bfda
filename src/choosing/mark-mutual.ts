import type { EntityManager } from 'typeorm';

/** Notes on every yes of these people that the other said it too, if they did and it was not noted yet. */
export async function markMutual(tx: EntityManager, candidateIds: readonly string[], now: Date): Promise<void> {
  await tx.query(
    `UPDATE "choice" own SET "mutualAt" = $2 FROM "choice" back
     WHERE own."kind" = 'like' AND back."kind" = 'like' AND own."mutualAt" IS NULL
       AND back."chooserId" = own."chosenId" AND back."chosenId" = own."chooserId"
       AND (own."chooserId" = ANY($1) OR own."chosenId" = ANY($1))`,
    [candidateIds, now],
  );
}
