import { Actions } from '../../../platform/web/components/actions.js';
import { Alert } from '../../../platform/web/components/alert.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Radios } from '../../../platform/web/components/choices.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { CheckedPeople } from '../invitation-checks.js';
import { CHANNELS, type Channel } from '../invitation-states.js';
import { invitationTexts, invitationWords } from '../texts.js';
import { readyColumns, refusedColumns } from './people-columns.js';

export interface NewInvitationsProps {
  people: CheckedPeople;
  channel: Channel;
  chosen: string[];
  /** How long links and codes are good. */
  days: number;
  /** Whether text messages reach a phone. */
  hasMessages: boolean;
  vocabulary: Vocabulary;
}

/** Who of the chosen people would get which invitation, before it goes out. */
export function NewInvitationsPage(props: PageProps<NewInvitationsProps>) {
  const { page, people } = props;
  const t = invitationTexts(page.language);
  const isAnybody = people.ready.length + people.refused.length > 0;
  return (
    <Layout page={page} title={t('newTitle')} width="wide">
      <PageHeader title={t('newTitle')} lead={isAnybody ? t('newLead') : undefined} />
      {isAnybody ? (
        <>
          <ChooseChannel {...props} />
          {people.ready.length > 0 && <Ready {...props} />}
          {people.refused.length > 0 && <Refused {...props} />}
        </>
      ) : (
        <NobodyChosen {...props} />
      )}
    </Layout>
  );
}

function ChooseChannel({ page, channel, chosen, days, hasMessages }: PageProps<NewInvitationsProps>) {
  const t = invitationTexts(page.language);
  const words = invitationWords(page.language);
  const options = CHANNELS.map((value) => ({
    value,
    label: words.channel(value),
    hint: t(`about_${value}`, { days }),
  }));
  return (
    <Card>
      <form class="form" method="get" action="/candidates/invitations/new">
        {chosen.map((id) => (
          <input key={id} type="hidden" name="candidate" value={id} />
        ))}
        <Radios name="channel" label={t('how')} options={options} value={channel} />
        <Button kind="secondary" icon="refresh">
          {t('show')}
        </Button>
      </form>
      {channel === 'sms' && !hasMessages && (
        <Alert kind="warning">
          <p>{t('smsOff')}</p>
        </Alert>
      )}
    </Card>
  );
}

function Ready({ page, people, channel, vocabulary }: PageProps<NewInvitationsProps>) {
  const t = invitationTexts(page.language);
  const count = people.ready.length;
  return (
    <Card>
      <DataTable
        caption={t('readyTitle', { count })}
        columns={readyColumns(page, channel, vocabulary)}
        rows={people.ready}
        rowKey={({ id }) => id}
      />
      <Form action="/candidates/invitations">
        <input type="hidden" name="channel" value={channel} />
        {people.ready.map(({ id }) => (
          <input key={id} type="hidden" name="candidate" value={id} />
        ))}
        <Button icon="send">{t(`send_${channel}`, { count })}</Button>
      </Form>
    </Card>
  );
}

function Refused({ page, people }: PageProps<NewInvitationsProps>) {
  const t = invitationTexts(page.language);
  const withoutAddress = people.refused.filter(({ obstacle }) => ['mailOff', 'noEmail', 'noPhone'].includes(obstacle));
  const byLetter = withoutAddress.map(({ candidate }) => ['candidate', candidate.id]);
  return (
    <Card>
      <DataTable
        caption={t('refusedTitle', { count: people.refused.length })}
        columns={refusedColumns(page)}
        rows={people.refused}
        rowKey={({ candidate }) => candidate.id}
      />
      {byLetter.length > 0 && (
        <Actions>
          <LinkButton
            icon="mail"
            href={`/candidates/invitations/new?${new URLSearchParams([['channel', 'letter'], ...byLetter])}`}
          >
            {t('othersByLetter')}
          </LinkButton>
        </Actions>
      )}
    </Card>
  );
}

function NobodyChosen({ page }: PageProps<NewInvitationsProps>) {
  const t = invitationTexts(page.language);
  return (
    <Card>
      <EmptyState
        icon="users"
        title={t('nobodyChosenTitle')}
        actions={
          <LinkButton icon="users" href="/candidates">
            {t('toCandidates')}
          </LinkButton>
        }
      >
        <p>{t('nobodyChosenText')}</p>
      </EmptyState>
    </Card>
  );
}
