import type { ChoosingPolicy } from '../../platform/config/policy.js';

export const DAY_MS = 24 * 60 * 60 * 1000;

/** When an invitation that is sent now reminds, and when it ends. */
export function firstDueAt(now: Date, { reminderAfterDays, invitationDays }: ChoosingPolicy) {
  const after = (days: number) => new Date(now.getTime() + days * DAY_MS);
  const expiresAt = after(invitationDays);
  return { dueAt: reminderAfterDays < invitationDays ? after(reminderAfterDays) : expiresAt, expiresAt };
}
