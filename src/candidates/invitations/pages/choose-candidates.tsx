import { Actions } from '../../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import type { Column } from '../../../platform/web/components/data-table.js';
import type { Language } from '../../../platform/i18n/languages.js';
import { usePage } from '../../../platform/web/page-context.js';
import { fullNameOf, type Candidate } from '../../candidate.entity.js';
import { invitationTexts } from '../texts.js';

const FORM = 'invite-chosen';

/** A column with a box for everybody in the list of candidates; the boxes belong to the form of {@link InviteChosen}. */
export function chooseColumn(language: Language): Column<{ candidate: Candidate }> {
  const t = invitationTexts(language);
  return {
    key: 'choose',
    header: t('choose'),
    cell: ({ candidate }) => (
      <input
        class="choice__input utrecht-checkbox"
        type="checkbox"
        name="candidate"
        value={candidate.id}
        form={FORM}
        aria-label={t('chooseName', { name: fullNameOf(candidate) })}
      />
    ),
  };
}

/** Invites everybody whose box is ticked in the list above it. */
export function InviteChosen() {
  const t = invitationTexts(usePage().language);
  return (
    <form id={FORM} method="get" action="/candidates/invitations/new">
      <Actions>
        <Button kind="secondary" icon="send">
          {t('inviteChosen')}
        </Button>
        <LinkButton kind="subtle" icon="mail" href="/candidates/invitations">
          {t('allInvitations')}
        </LinkButton>
      </Actions>
    </form>
  );
}
