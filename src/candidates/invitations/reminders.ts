import type { Invitation } from './invitation.entity.js';

const DAY = 24 * 3600 * 1000;

type Outing = Pick<Invitation, 'status' | 'sentAt' | 'reminders' | 'remindedAt'>;

/** An invitation after what was due went out: itself when it was queued, else a reminder. */
export function wentOut({ status, sentAt, reminders }: Outing, now: Date): Outing {
  return status === 'queued'
    ? { status: 'sent', sentAt: now, reminders: 0, remindedAt: null }
    : { status: 'sent', sentAt, reminders: reminders + 1, remindedAt: now };
}

/** When the next reminder is due, or null after the last one. @param afterDays days after the invitation was sent */
export function nextReminder({ sentAt, reminders }: Outing, afterDays: readonly number[]): Date | null {
  const days = afterDays[reminders];
  return sentAt && days !== undefined ? new Date(sentAt.getTime() + days * DAY) : null;
}
