import { MoreThan, type EntityManager } from 'typeorm';
import type { ChoosingPolicy } from '../../platform/config/policy.js';
import { LivingInvitation } from './living-invitation.entity.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** When an invitation that is sent now reminds, and when it ends. */
export function firstDueAt(now: Date, { reminderAfterDays, invitationDays }: ChoosingPolicy) {
  const after = (days: number) => new Date(now.getTime() + days * DAY_MS);
  const expiresAt = after(invitationDays);
  return { dueAt: reminderAfterDays < invitationDays ? after(reminderAfterDays) : expiresAt, expiresAt };
}

/** The invitation between two people that still waits for an answer, whoever sent it. */
export function openInvitation(
  tx: EntityManager,
  now: Date,
  one: string,
  other: string,
): Promise<LivingInvitation | null> {
  const open = { status: 'open' as const, expiresAt: MoreThan(now) };
  return tx.findOneBy(LivingInvitation, [
    { fromId: one, toId: other, ...open },
    { fromId: other, toId: one, ...open },
  ]);
}
