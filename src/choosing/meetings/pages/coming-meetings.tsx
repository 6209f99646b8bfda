import type { Vocabulary } from '../../../candidates/vocabulary.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { Heading } from '../../../platform/web/components/heading.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { MyMeeting } from '../meetings.queries.js';
import { myMeetingTexts } from '../my-texts.js';
import { MyMeetingCard } from './my-meeting-card.js';

/** On the overview of where somebody stands: when they get to know people. */
export function ComingMeetings({ meetings, vocabulary }: { meetings: MyMeeting[]; vocabulary: Vocabulary }) {
  const t = myMeetingTexts(usePage().language);
  return (
    <section class="stack">
      {meetings.length > 0 && <Heading level={2}>{t('title')}</Heading>}
      {meetings.map((meeting) => (
        <MyMeetingCard key={meeting.id} meeting={meeting} vocabulary={vocabulary} />
      ))}
      <p>
        <LinkButton kind="subtle" icon="calendar" href="/my/meetings">
          {t('title')}
        </LinkButton>
      </p>
    </section>
  );
}
