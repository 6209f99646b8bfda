import { Any, type EntityManager } from 'typeorm';
import { Placement } from '../placement.entity.js';
import { fileWithout } from './decision-file.js';

/** Takes what was known of somebody out of every file that was kept, also where they were replaced before the decision. */
export async function forgetInFiles(tx: EntityManager, candidateId: string): Promise<void> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT "id" FROM "placement" WHERE strpos("decisionFile"::text, $1) > 0 ORDER BY "id"`,
    [candidateId],
  );
  const placements = await tx.find(Placement, {
    select: { id: true, decisionFile: true },
    where: { id: Any(rows.map(({ id }) => id)) },
    lock: { mode: 'pessimistic_write' },
  });
  for (const { id, decisionFile } of placements)
    if (decisionFile) await tx.update(Placement, { id }, { decisionFile: fileWithout(decisionFile, candidateId) });
}
