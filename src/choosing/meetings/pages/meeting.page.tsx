import type { Vocabulary } from '../../../candidates/vocabulary.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Checkboxes } from '../../../platform/web/components/choices.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Points } from '../../../platform/web/components/points.js';
import { StatusBadge } from '../../../platform/web/components/status-badge.js';
import { fullNameOf } from '../../../candidates/candidate.entity.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { StaffGuest, StaffMeeting } from '../activities.queries.js';
import { activityWords } from '../activity-words.js';
import { meetingTexts } from '../staff-texts.js';
import { guestColumns } from './guest-columns.js';
import { Organiser } from './meeting-columns.js';
import { SupportCard } from './support-card.js';

export interface MeetingProps {
  meeting: StaffMeeting & { guests: StaffGuest[] };
  hasBegun: boolean;
  vocabulary: Vocabulary;
}

/** One meeting for supervisors: who comes, and who came. */
export function MeetingPage({ page, meeting, hasBegun, vocabulary }: PageProps<MeetingProps>) {
  const t = meetingTexts(page.language);
  const { id, kind, cancelledAt, guests } = meeting;
  const goesOn = !cancelledAt && guests.every(({ answer }) => kind === 'activity' || answer !== 'no');
  const title = activityWords(meeting, vocabulary, page.language);
  const actions = (
    <>
      {!cancelledAt && !hasBegun && (
        <Form
          action={`/meetings/${id}/cancel`}
          confirm={t(kind === 'pair' ? 'cancelConfirmPair' : 'cancelConfirm')}
          inline
        >
          <Button kind="danger" icon="x">
            {t('cancel')}
          </Button>
        </Form>
      )}
      <LinkButton kind="subtle" icon="arrow-left" href="/meetings">
        {t('back')}
      </LinkButton>
    </>
  );
  const badge = cancelledAt && <StatusBadge tone="neutral">{t('isCancelled')}</StatusBadge>;
  return (
    <Layout page={page} title={title}>
      <PageHeader title={title} badge={badge} actions={actions} />
      <Stack>
        <MeetingFacts meeting={meeting} />
        {kind === 'pair' && goesOn && <SupportCard meeting={meeting} isOpen={!hasBegun} />}
        {!cancelledAt && hasBegun && <Came meeting={meeting} />}
        <Card>
          <DataTable
            caption={t('guests')}
            columns={guestColumns(page, kind, hasBegun && !cancelledAt)}
            rows={guests}
            rowKey={(guest) => guest.id}
          />
        </Card>
      </Stack>
    </Layout>
  );
}

function MeetingFacts({ meeting }: { meeting: StaffMeeting }) {
  const { language, formats } = usePage();
  const t = meetingTexts(language);
  const { startsAt, minutes, place, locationName, city } = meeting;
  return (
    <Card>
      <Points
        points={[
          { icon: 'calendar', text: `${formats.dateTime(startsAt)} (${t('minutesOf', { minutes })})` },
          { icon: 'map-pin', text: <bdi>{[place, locationName, city].join(', ')}</bdi> },
          {
            icon: 'user-heart',
            text: (
              <>
                {t('organiser')}: <Organiser {...meeting} language={language} />
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}

/** Who came; nobody is marked beforehand. */
function Came({ meeting: { id, guests } }: Pick<MeetingProps, 'meeting'>) {
  const t = meetingTexts(usePage().language);
  return (
    <Card title={t('cameTitle')} tone="sun">
      <Form action={`/meetings/${id}/came`}>
        <Checkboxes
          name="came"
          label={t('cameLabel')}
          hint={t('cameHint')}
          options={guests.map((guest) => ({ value: guest.id, label: fullNameOf(guest) }))}
          values={guests.filter(({ came }) => came).map((guest) => guest.id)}
        />
        <Button icon="check">{t('cameSave')}</Button>
      </Form>
    </Card>
  );
}
