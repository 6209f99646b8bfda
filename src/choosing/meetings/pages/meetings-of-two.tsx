import type { Vocabulary } from '../../../candidates/vocabulary.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { MyMeeting } from '../meetings.queries.js';
import { myMeetingTexts } from '../my-texts.js';
import { MyMeetingCard } from './my-meeting-card.js';

export interface MeetingsOfTwoProps {
  otherId: string;
  /** Those of the two that are to come. */
  meetings: MyMeeting[];
  vocabulary: Vocabulary;
}

/** On the page of a contact: when the two see each other, and how to ask for it. */
export function MeetingsOfTwo({ otherId, meetings, vocabulary }: MeetingsOfTwoProps) {
  const t = myMeetingTexts(usePage().language);
  if (meetings.length > 0) {
    return (
      <Stack>
        {meetings.map((meeting) => (
          <MyMeetingCard key={meeting.id} meeting={meeting} vocabulary={vocabulary} level={2} />
        ))}
      </Stack>
    );
  }
  return (
    <Card title={t('ofTwoTitle')} tone="tint">
      <p>{t('ofTwoLead')}</p>
      <LinkButton icon="calendar-plus" href={`/my/people/${otherId}/meet`}>
        {t('propose')}
      </LinkButton>
    </Card>
  );
}
