import type { EntityManager } from 'typeorm';
import type { NewsService } from '../news/news.service.js';
import { withGroup } from './group-members.js';
import type { LivingInvitation } from './living-invitation.entity.js';

/** Tells everybody whose yes an invitation waits for, each of whoever is not of their own group. @param ids all who would live together */
export async function tellAsked(
  tx: EntityManager,
  news: NewsService,
  { fromId, toId }: Pick<LivingInvitation, 'fromId' | 'toId'>,
  ids: readonly string[],
): Promise<void> {
  await news.tell(tx, { candidateIds: [toId], kind: 'invited', aboutId: fromId });
  const own = await withGroup(tx, fromId);
  for (const candidateId of ids.filter((id) => id !== fromId && id !== toId)) {
    const aboutId = own.includes(candidateId) ? toId : fromId;
    await news.tell(tx, { candidateIds: [candidateId], kind: 'voteAsked', aboutId });
  }
}
