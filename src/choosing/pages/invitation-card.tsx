import type { PublicView } from '../../candidates/profile/public-view.js';
import { Actions } from '../../platform/web/components/actions.js';
import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Form } from '../../platform/web/components/form.js';
import { usePage } from '../../platform/web/page-context.js';
import type { ChoosingState } from '../../rounds/rounds.queries.js';
import type { InvitationView } from '../house-groups/invitation-views.js';
import { daysAfter, localTimeOf } from '../../platform/clock/local-time.js';
import { chooserTexts } from '../my-texts.js';
import { PeopleList } from './people-list.js';
import { WithName } from './with-name.js';

export interface InvitationCardProps {
  view: InvitationView;
  people: ReadonlyMap<string, PublicView>;
  state: ChoosingState;
}

/** A question about living together, with whom it would be and until when, and the answer. */
export function InvitationCard({ view, people, state }: InvitationCardProps) {
  const { language, formats } = usePage();
  const t = chooserTexts(language);
  const { invitation, side, aboutId, otherIds, waitsForReader } = view;
  const known = otherIds.flatMap((id) => people.get(id) ?? []);
  return (
    <Card
      level={3}
      anchor={`invitation-${invitation.id}`}
      tone={waitsForReader ? 'sun' : 'plain'}
      title={<WithName text={`invitation_${side}`} name={people.get(aboutId)?.name ?? ''} />}
    >
      <p>{t('invitationWith')}</p>
      <PeopleList people={known} hrefOf={({ id }) => `/my/people/${id}`} />
      {state.open ? (
        <p>
          {t(waitsForReader ? 'invitationWaitsForYou' : 'invitationWaitsForOthers')}{' '}
          {t('invitationUntil', { date: formats.date(lastDayOf(invitation, state)) })}
        </p>
      ) : (
        <p>{t('cannot_closed')}</p>
      )}
      <Answer id={invitation.id} isOwn={side.startsWith('fromYou')} waits={waitsForReader && state.open} />
    </Card>
  );
}

/** Its own term, or the last day of choosing when that comes first. */
function lastDayOf({ expiresAt }: InvitationView['invitation'], { closesOn }: ChoosingState): Date | string {
  const last = closesOn && daysAfter(closesOn, -1);
  return last && last < localTimeOf(expiresAt).day ? last : expiresAt;
}

function Answer({ id, isOwn, waits }: { id: string; isOwn: boolean; waits: boolean }) {
  const t = chooserTexts(usePage().language);
  return (
    <Actions>
      {waits && (
        <Form action={`/my/invitations/${id}/yes`} inline>
          <Button icon="home-heart">{t('sayYes')}</Button>
        </Form>
      )}
      <Form action={`/my/invitations/${id}/no`} inline confirm={t('sayNoConfirm')}>
        <Button kind="secondary" icon="x">
          {t(isOwn ? 'withdraw' : 'sayNotTogether')}
        </Button>
      </Form>
    </Actions>
  );
}
