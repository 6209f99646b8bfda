import type { EntityManager } from 'typeorm';
import { circleOf } from './circle.js';
import { groupOf } from './group-members.js';
import { openInvitationsOf } from './open-invitations.js';
import type { LivingInvitation } from './living-invitation.entity.js';

/** What an open invitation means to one of the people whom it is about. */
export type InvitationSide = 'fromYou' | 'fromYouGroup' | 'toYou' | 'toGroup' | 'newcomer';

export interface InvitationView {
  invitation: LivingInvitation;
  side: InvitationSide;
  /** The person whom the question is about, for the reader. */
  aboutId: string;
  /** With whom the reader would live. */
  otherIds: string[];
  waitsForReader: boolean;
}

/** The open invitations that somebody has a say in, as they look from there; those that wait for their answer first. */
export async function invitationsOf(tx: EntityManager, readerId: string, now: Date): Promise<InvitationView[]> {
  const open = (await openInvitationsOf(tx, [readerId])).filter(({ expiresAt }) => expiresAt > now);
  const views: InvitationView[] = [];
  for (const invitation of open) {
    const { ids, waitsFor } = await circleOf(tx, invitation);
    if (!ids.includes(readerId)) continue;
    views.push({
      invitation,
      ...(await sideOf(tx, invitation, readerId)),
      otherIds: ids.filter((id) => id !== readerId),
      waitsForReader: waitsFor.includes(readerId),
    });
  }
  return views.sort((a, b) => Number(b.waitsForReader) - Number(a.waitsForReader));
}

async function sideOf(
  tx: EntityManager,
  { fromId, toId }: LivingInvitation,
  readerId: string,
): Promise<Pick<InvitationView, 'side' | 'aboutId'>> {
  const [sender, receiver] = [await groupOf(tx, fromId), await groupOf(tx, toId)];
  if (fromId === readerId) return { side: receiver ? 'fromYouGroup' : 'fromYou', aboutId: toId };
  if (sender?.memberIds.includes(readerId)) return { side: 'newcomer', aboutId: toId };
  return { side: receiver ? 'toGroup' : 'toYou', aboutId: fromId };
}
