import { Actions } from '../../../platform/web/components/actions.js';
import { Button } from '../../../platform/web/components/button.js';
import { Form } from '../../../platform/web/components/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { Invitation } from '../invitation.entity.js';
import { isOpen } from '../invitation-states.js';
import { invitationTexts } from '../texts.js';

export interface InvitationActionsProps {
  invitation: Invitation;
  /** Leads back to the page of the candidate, not to the list. */
  onCandidatePage?: boolean;
}

/** What staff can do about an open invitation. */
export function InvitationActions({ invitation, onCandidatePage = false }: InvitationActionsProps) {
  const t = invitationTexts(usePage().language);
  if (!isOpen(invitation.status)) return null;
  const address = `/candidates/invitations/${invitation.id}`;
  const back = onCandidatePage && <input type="hidden" name="candidate" value={invitation.candidateId} />;
  return (
    <Actions>
      {invitation.channel === 'letter' ? <Print invitation={invitation} address={address} /> : null}
      {invitation.channel !== 'letter' && (invitation.status !== 'queued' || invitation.failure) ? (
        <Form action={`${address}/resend`}>
          {back}
          <Button kind="secondary" icon="send">
            {t(invitation.status === 'queued' ? 'tryNow' : 'resend')}
          </Button>
        </Form>
      ) : null}
      <Form action={`${address}/withdraw`} confirm={t('withdrawConfirm')}>
        {back}
        <Button kind="subtle" icon="x">
          {t('withdraw')}
        </Button>
      </Form>
    </Actions>
  );
}

function Print({ invitation, address }: { invitation: Invitation; address: string }) {
  const t = invitationTexts(usePage().language);
  return (
    <Form action={`${address}/letter`}>
      <Button kind="secondary" icon="printer">
        {t(invitation.status === 'queued' ? 'print' : 'printAgain')}
      </Button>
    </Form>
  );
}
