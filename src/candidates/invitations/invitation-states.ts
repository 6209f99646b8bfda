import type { MailFailure } from '../../platform/mail/mail-error.js';

export const CHANNELS = ['letter', 'email', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

export const INVITATION_STATUSES = ['queued', 'sent', 'failed', 'withdrawn', 'accepted'] as const;
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

/** The candidate can still react to it, or staff can still do something about it: one of these at a time for a candidate. */
export const OPEN_STATUSES = ['queued', 'sent', 'failed'] as const satisfies readonly InvitationStatus[];

export const isOpen = (status: InvitationStatus): boolean => (OPEN_STATUSES as readonly string[]).includes(status);

/**
 * Why an invitation did not go out: codes of the mail server's answer, or `no-address` and `no-account` when those went
 * away meanwhile, or `gave-up` when every try broke off.
 */
export type Failure = MailFailure | 'no-address' | 'no-account' | 'gave-up';
