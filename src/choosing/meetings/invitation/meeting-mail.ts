import type { Vocabulary } from '../../../candidates/vocabulary.js';
import { formatsFor } from '../../../platform/i18n/format.js';
import { isolated } from '../../../platform/i18n/isolated.js';
import type { Language } from '../../../platform/i18n/languages.js';
import { letterMail } from '../../../platform/mail/letter-mail.js';
import type { Mail } from '../../../platform/mail/mailer.js';
import { calendarOf } from '../my-calendar.js';
import { myMeetingTexts } from '../my-texts.js';
import type { MyMeeting } from '../meetings.queries.js';
import { subjectOf } from '../meeting-words.js';

export interface MailedGuest {
  firstName: string;
  email: string;
  language: string;
}

/** The invitation to an activity, in the guest's language and in Dutch, with the file for their calendar. @param page address of theirs about it */
export function meetingMail(guest: MailedGuest, meeting: MyMeeting, page: string, vocabulary: Vocabulary): Mail {
  const mail = letterMail(guest, (language) => textIn(guest, meeting, page, vocabulary, language));
  return { ...mail, calendar: calendarOf(meeting, page, vocabulary, mail.language) };
}

function textIn(guest: MailedGuest, meeting: MyMeeting, page: string, vocabulary: Vocabulary, language: Language) {
  const t = myMeetingTexts(language);
  const { startsAt, place, locationName, city, isHost } = meeting;
  return {
    title: t('mailTitle'),
    paragraphs: [
      t('mailGreeting', { name: isolated(guest.firstName) }),
      subjectOf(meeting, vocabulary, language),
      t('mailWhen', { when: formatsFor(language).dateTime(startsAt) }),
      t('mailWhere', { where: isolated([place, locationName, city].join(', ')) }),
      ...(isHost ? [t('youHost')] : []),
      t('mailAnswer'),
      page,
      t('mailCalendar'),
    ],
  };
}
