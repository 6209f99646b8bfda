import { LinkButton } from '../../../platform/web/components/button.js';
import { Facts, type Fact } from '../../../platform/web/components/facts.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { Invitation } from '../invitation.entity.js';
import { isOpen } from '../invitation-states.js';
import { invitationTexts, invitationWords } from '../texts.js';
import { InvitationActions } from './invitation-actions.js';
import { InvitationState } from './invitation-state.js';

interface InvitationOfCandidateProps {
  candidateId: string;
  /** The last one. */
  invitation: Invitation | null;
  now: Date;
}

/** The invitation of one candidate, on their page: how it stands and what can be done. */
export function InvitationOfCandidate({ candidateId, invitation, now }: InvitationOfCandidateProps) {
  const { language, formats } = usePage();
  const t = invitationTexts(language);
  const mayInvite = !invitation || (!isOpen(invitation.status) && invitation.status !== 'accepted');
  const facts: Fact[] = invitation
    ? [
        { term: t('channel'), value: invitationWords(language).channel(invitation.channel) },
        { term: t('status'), value: <InvitationState invitation={invitation} now={now} /> },
        { term: t('sentAt'), value: invitation.sentAt ? formats.date(invitation.sentAt) : t('notSent') },
        { term: t('reminded'), value: remindersOf(invitation, t, formats.date) },
      ]
    : [];
  return (
    <>
      {invitation ? <Facts facts={facts} /> : <p>{t('notInvited')}</p>}
      {invitation && <InvitationActions invitation={invitation} onCandidatePage />}
      {mayInvite && (
        <LinkButton icon="send" href={`/candidates/invitations/new?candidate=${candidateId}`}>
          {t('invite')}
        </LinkButton>
      )}
    </>
  );
}

/** "2, de laatste op 3 dec 2026" */
export function remindersOf(
  { reminders, remindedAt }: Invitation,
  t: ReturnType<typeof invitationTexts>,
  date: (at: Date) => string,
): string {
  return remindedAt ? t('remindedOn', { count: reminders, date: date(remindedAt) }) : t('noReminders');
}
