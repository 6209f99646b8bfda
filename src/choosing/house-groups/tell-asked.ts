import type { EntityManager } from 'typeorm';
import { circleOf } from './circle.js';
import { groupOf } from './group-members.js';
import type { LivingInvitation } from './living-invitation.entity.js';
import type { NewsService } from '../news/news.service.js';

/** Tells who is asked to live together, and whoever of either's group has a say in it: for each the news is about who is new to them. */
export async function tellAsked(
  tx: EntityManager,
  news: NewsService,
  invitation: Pick<LivingInvitation, 'id' | 'fromId' | 'toId'>,
): Promise<void> {
  const { fromId, toId } = invitation;
  await news.tell(tx, { candidateIds: [toId], kind: 'invited', aboutId: fromId });
  const { ids } = await circleOf(tx, invitation);
  const own = (await groupOf(tx, fromId))?.memberIds ?? [];
  for (const candidateId of ids.filter((id) => id !== fromId && id !== toId)) {
    const aboutId = own.includes(candidateId) ? toId : fromId;
    await news.tell(tx, { candidateIds: [candidateId], kind: 'voteAsked', aboutId });
  }
}
