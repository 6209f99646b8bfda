import type { Vocabulary } from '../../../candidates/vocabulary.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { Heading } from '../../../platform/web/components/heading.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { MyMeeting } from '../meetings.queries.js';
import { ChoosingTabs } from '../../pages/choosing-tabs.js';
import { myMeetingTexts } from '../my-texts.js';
import { MyMeetingCard } from './my-meeting-card.js';

export interface MyMeetingsProps {
  coming: MyMeeting[];
  past: MyMeeting[];
  vocabulary: Vocabulary;
}

/** When a candidate gets to know people. */
export function MyMeetingsPage({ page, coming, past, vocabulary }: PageProps<MyMeetingsProps>) {
  const t = myMeetingTexts(page.language);
  const people = (
    <LinkButton icon="users" href="/my/people">
      {t('toPeople')}
    </LinkButton>
  );
  return (
    <Layout page={page} title={t('title')}>
      <ChoosingTabs />
      <PageHeader title={t('title')} lead={t('lead')} />
      {coming.length > 0 ? (
        <Meetings title={t('comingTitle')} meetings={coming} vocabulary={vocabulary} />
      ) : (
        <EmptyState icon="calendar" title={t('none')} actions={people}>
          <p>{t('noneText')}</p>
        </EmptyState>
      )}
      {past.length > 0 && <Meetings title={t('pastTitle')} meetings={past} vocabulary={vocabulary} isPast />}
    </Layout>
  );
}

interface MeetingsProps {
  title: string;
  meetings: MyMeeting[];
  vocabulary: Vocabulary;
  isPast?: boolean;
}

function Meetings({ title, meetings, vocabulary, isPast }: MeetingsProps) {
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <Stack>
        {meetings.map((meeting) => (
          <MyMeetingCard key={meeting.id} meeting={meeting} vocabulary={vocabulary} isPast={isPast} />
        ))}
      </Stack>
    </>
  );
}
