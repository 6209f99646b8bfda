import type { EntityManager } from 'typeorm';
import type { ChoosingPolicy } from '../../platform/config/policy.js';
import { LivingInvitation } from './living-invitation.entity.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** When an invitation that is sent now reminds, and when it ends. */
export function firstDueAt(now: Date, { reminderAfterDays, invitationDays }: ChoosingPolicy) {
  const after = (days: number) => new Date(now.getTime() + days * DAY_MS);
  const expiresAt = after(invitationDays);
  return { dueAt: reminderAfterDays < invitationDays ? after(reminderAfterDays) : expiresAt, expiresAt };
}

/** The question between two people that was not ended yet, whoever asked: its term may be over. */
export function openInvitation(tx: EntityManager, one: string, other: string): Promise<LivingInvitation | null> {
  return tx.findOneBy(LivingInvitation, [
    { fromId: one, toId: other, status: 'open' },
    { fromId: other, toId: one, status: 'open' },
  ]);
}
