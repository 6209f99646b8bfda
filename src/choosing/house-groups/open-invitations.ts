import type { EntityManager } from 'typeorm';
import { groupsNow } from './group-members.js';
import { LivingInvitation } from './living-invitation.entity.js';

/** Open invitations that these people, or somebody of their groups, sent or got; the oldest first. */
export async function openInvitationsOf(
  tx: EntityManager,
  candidateIds: readonly string[],
): Promise<LivingInvitation[]> {
  const groups = await groupsNow(tx, candidateIds);
  const people = [...candidateIds, ...groups.flatMap(({ memberIds }) => memberIds)];
  return tx
    .createQueryBuilder(LivingInvitation, 'invitation')
    .where(`invitation.status = 'open' AND (invitation.fromId = ANY(:people) OR invitation.toId = ANY(:people))`, {
      people,
    })
    .orderBy('invitation.createdAt')
    .addOrderBy('invitation.id')
    .getMany();
}

/** The question between two people that was not ended yet, whoever asked: its term may be over. */
export function openInvitation(tx: EntityManager, one: string, other: string): Promise<LivingInvitation | null> {
  return tx.findOneBy(LivingInvitation, [
    { fromId: one, toId: other, status: 'open' },
    { fromId: other, toId: one, status: 'open' },
  ]);
}
