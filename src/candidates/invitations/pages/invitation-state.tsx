import { StatusBadge, type Tone } from '../../../platform/web/components/status-badge.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { Invitation } from '../invitation.entity.js';
import type { InvitationStatus } from '../invitation-states.js';
import { invitationTexts, invitationWords } from '../texts.js';

const LOOK: Record<InvitationStatus | 'toPrint', { tone: Tone; icon?: string }> = {
  queued: { tone: 'info', icon: 'send' },
  toPrint: { tone: 'warning', icon: 'printer' },
  sent: { tone: 'neutral', icon: 'hourglass' },
  failed: { tone: 'danger' },
  withdrawn: { tone: 'neutral', icon: 'circle-x' },
  accepted: { tone: 'success' },
};

/** A letter that waits to be printed, the first time or once more. */
export const isToPrint = ({ channel, status, dueAt }: Invitation, now: Date): boolean =>
  channel === 'letter' && (status === 'queued' || status === 'sent') && dueAt !== null && dueAt <= now;

/** How an invitation stands, and what comes next. */
export function InvitationState({ invitation, now }: { invitation: Invitation; now: Date }) {
  const { language } = usePage();
  const status = isToPrint(invitation, now) ? 'toPrint' : invitation.status;
  const note = useNote(invitation, now);
  return (
    <>
      <StatusBadge {...LOOK[status]}>{invitationWords(language).status(status)}</StatusBadge>
      {note && <p>{note}</p>}
    </>
  );
}

/** A sentence beside the status. */
function useNote(invitation: Invitation, now: Date): string | null {
  const { language, formats } = usePage();
  const t = invitationTexts(language);
  const { status, channel, dueAt, acceptedAt, withdrawnAt } = invitation;
  const failure = invitation.failure ? invitationWords(language).failure(invitation.failure) : '';
  if (status === 'failed') return failure;
  if (acceptedAt) return t('acceptedOn', { date: formats.date(acceptedAt) });
  if (withdrawnAt) return t('withdrawnOn', { date: formats.date(withdrawnAt) });
  if (failure && dueAt) return t('triesAgain', { date: formats.dateTime(dueAt), failure });
  if (status !== 'sent' || !dueAt || dueAt <= now) return null;
  return t(channel === 'letter' ? 'nextLetter' : 'nextReminder', { date: formats.date(dueAt) });
}
