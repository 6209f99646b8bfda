import type { Vocabulary } from '../../../candidates/vocabulary.js';
import { Card } from '../../../platform/web/components/card.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { Points, type Point } from '../../../platform/web/components/points.js';
import { StatusBadge, type Tone } from '../../../platform/web/components/status-badge.js';
import { usePage } from '../../../platform/web/page-context.js';
import { stateOf, type MeetingState, type MyMeeting } from '../meetings.queries.js';
import { myMeetingTexts } from '../my-texts.js';
import { MyMeetingActions } from './my-meeting-actions.js';
import { Subject } from './subject.js';

export interface MyMeetingCardProps {
  meeting: MyMeeting;
  vocabulary: Vocabulary;
  /** Nothing can be done about it any more. */
  isPast?: boolean;
  level?: 2 | 3;
}

const TONES: Record<MeetingState, Tone> = {
  asked: 'warning',
  waiting: 'neutral',
  agreed: 'success',
  declined: 'neutral',
  cancelled: 'neutral',
};

const SUPPORT = { yes: 'supervisorComes', no: 'supervisorCannot' } as const;

/** A meeting of one's own: what, when, where, and what one can do about it. */
export function MyMeetingCard({ meeting, vocabulary, isPast = false, level = 3 }: MyMeetingCardProps) {
  const state = stateOf(meeting);
  return (
    <Card
      level={level}
      title={<Subject meeting={meeting} vocabulary={vocabulary} />}
      tone={state === 'asked' && !isPast ? 'sun' : 'plain'}
      aside={
        isPast && state === 'agreed' ? undefined : (
          <StatusBadge tone={TONES[state]}>
            <StateWords meeting={meeting} />
          </StatusBadge>
        )
      }
    >
      <WhenAndWhere meeting={meeting} isPast={isPast} />
      {!isPast && <MyMeetingActions meeting={meeting} />}
    </Card>
  );
}

function StateWords({ meeting }: { meeting: MyMeeting }) {
  const t = myMeetingTexts(usePage().language);
  const isPair = meeting.kind === 'pair';
  const words = {
    asked: 'asked',
    waiting: 'waiting',
    agreed: isPair ? 'goesOn' : 'youCome',
    declined: isPair ? 'doesNotGoOn' : 'youDoNotCome',
    cancelled: 'doesNotGoOn',
  } as const;
  return <>{t(words[stateOf(meeting)])}</>;
}

function WhenAndWhere({ meeting, isPast }: { meeting: MyMeeting; isPast: boolean }) {
  const { language, formats } = usePage();
  const t = myMeetingTexts(language);
  const { startsAt, place, locationName, city, kind, withSupervisor, supportAnswer, hostName, isHost } = meeting;
  const goesOn = !['declined', 'cancelled'].includes(stateOf(meeting));
  const support = supportAnswer ? SUPPORT[supportAnswer] : 'supervisorAsked';
  const points: (Point | false)[] = [
    { icon: 'calendar', text: formats.dateTime(startsAt) },
    {
      icon: 'map-pin',
      text: <bdi>{[place, locationName, city].join(', ')}</bdi>,
    },
    hostName !== null && {
      icon: 'user-heart',
      text: (
        <>
          {t('organiser')}: <PersonName name={hostName} />
        </>
      ),
    },
    withSupervisor && goesOn && { icon: 'lifebuoy', text: t(kind === 'pair' ? support : 'supervisorOrganises') },
    isHost && !isPast && { icon: 'heart-handshake', text: t('youHost'), attention: true },
  ];
  return <Points points={points.filter((point) => point !== false)} />;
}
