import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SYSTEM } from '../audit/audit.service.js';
import { OffersService } from '../placements/offers/offers.service.js';
import { PublishingService } from '../placements/publishing/publishing.service.js';
import { beginAgreement } from './demo-agreement.js';
import { demoCandidates } from './demo-people.js';

/** Beside those of the people who sign in. */
const SENT = 5;

/**
 * Makes the first result the plan of its round and sends some of the offers, of which one group says yes: so there is something
 * to answer, to send, and to agree about.
 */
export async function sendSomeOffers(app: INestApplicationContext, runId: string): Promise<void> {
  await app.get(PublishingService).publish(runId, 'The first result of the example.', SYSTEM);
  const own = (await demoCandidates(app)).map(({ id }) => id);
  const drafts = await app.get(DataSource).query<{ id: string }[]>(
    `SELECT draft."id" FROM "placement" draft JOIN "proposal" p ON p."id" = draft."proposalId"
     WHERE draft."status" = 'draft' ORDER BY EXISTS (SELECT 1 FROM "placement_member" m
       WHERE m."placementId" = draft."id" AND m."candidateId" = ANY($1)) DESC, p."number" LIMIT $2`,
    [own, SENT + own.length],
  );
  for (const { id } of drafts) await app.get(OffersService).offer(id, SYSTEM);
  const last = drafts.at(-1);
  if (last) await beginAgreement(app, last.id);
}
