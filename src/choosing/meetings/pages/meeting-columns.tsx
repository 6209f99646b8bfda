import type { Vocabulary } from '../../../candidates/vocabulary.js';
import type { Column } from '../../../platform/web/components/data-table.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import type { PageContext } from '../../../platform/web/page.js';
import type { StaffMeeting } from '../activities.queries.js';
import { activityWords } from '../activity-words.js';
import { meetingTexts } from '../staff-texts.js';

/** What a list tells of a meeting that is to come, or that is over. */
export function meetingColumns(
  { language, formats }: Pick<PageContext, 'language' | 'formats'>,
  vocabulary: Vocabulary,
  list: 'coming' | 'past',
): Column<StaffMeeting>[] {
  const t = meetingTexts(language);
  return [
    {
      key: 'what',
      header: t('what'),
      cell: (meeting) => (
        <TextLink href={`/meetings/${meeting.id}`}>{activityWords(meeting, vocabulary, language)}</TextLink>
      ),
    },
    { key: 'when', header: t('when'), cell: ({ startsAt }) => formats.dateTime(startsAt) },
    {
      key: 'where',
      header: t('where'),
      cell: ({ place, locationName }) => (
        <>
          <bdi>{place}</bdi>, {locationName}
        </>
      ),
    },
    { key: 'organiser', header: t('organiser'), cell: (meeting) => <Organiser {...meeting} language={language} /> },
    {
      key: 'guests',
      header: t('guests'),
      cell: ({ asked, yes, came, cancelledAt }) => {
        if (cancelledAt) return t('isCancelled');
        if (list === 'coming') return t('saidYes', { yes, asked });
        return came === null ? t('cameUnknown') : t('cameOf', { came, asked });
      },
    },
  ];
}

/** A name, or who does it otherwise. */
export function Organiser({ kind, hostName, language }: StaffMeeting & Pick<PageContext, 'language'>) {
  const t = meetingTexts(language);
  if (hostName !== null) return <PersonName name={hostName} />;
  return <>{t(kind === 'pair' ? 'byThemselves' : 'bySupervisor')}</>;
}
