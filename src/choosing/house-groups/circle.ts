import type { EntityManager } from 'typeorm';
import type { LivingInvitation } from './living-invitation.entity.js';
import { LivingInvitationYes } from './living-invitation.entity.js';
import { groupOf } from './group-members.js';

/** Everybody who would live together if an invitation is accepted, and who of them said yes. */
export interface Circle {
  ids: string[];
  saidYes: string[];
  /** Who still has to answer. */
  waitsFor: string[];
  /** The group that grows; null when it is a new one. */
  groupId: string | null;
}

/** Reads it as it is now: groups may have changed since the invitation was sent. */
export async function circleOf(
  tx: EntityManager,
  { id, fromId, toId }: Pick<LivingInvitation, 'fromId' | 'toId'> & { id: string | null },
): Promise<Circle> {
  const groups = [await groupOf(tx, fromId), await groupOf(tx, toId)];
  const ids = [...new Set([fromId, toId].flatMap((one, side) => groups[side]?.memberIds ?? [one]))];
  const yes = id === null ? [] : await tx.findBy(LivingInvitationYes, { invitationId: id });
  const saidYes = ids.filter((one) => yes.some(({ candidateId }) => candidateId === one));
  return {
    ids,
    saidYes,
    waitsFor: ids.filter((one) => !saidYes.includes(one)),
    groupId: groups[0]?.id ?? groups[1]?.id ?? null,
  };
}
