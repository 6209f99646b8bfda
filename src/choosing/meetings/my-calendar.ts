import type { Vocabulary } from '../../candidates/vocabulary.js';
import type { Language } from '../../platform/i18n/languages.js';
import { meetingCalendar } from './meeting-calendar.js';
import { subjectOf } from './meeting-words.js';
import { stateOf, type MyMeeting } from './meetings.queries.js';
import { myMeetingTexts } from './my-texts.js';

/** A meeting for the calendar of one who is asked; it names nobody whom they don't know already. @param url of the page about it */
export function calendarOf(meeting: MyMeeting, url: string, vocabulary: Vocabulary, language: Language): string {
  const t = myMeetingTexts(language);
  return meetingCalendar(meeting, {
    // Calendars keep the directions of a line apart by themselves, and some show the signs for it.
    summary: subjectOf(meeting, vocabulary, language).replace(/[\u2068\u2069]/g, ''),
    description: meeting.withSupervisor && meeting.kind === 'pair' ? t('supervisorAsked') : t('lead'),
    url,
    isAgreed: stateOf(meeting) === 'agreed',
  });
}
