import { languagesFor } from '../../../candidates/invitations/invitation-mail.js';
import type { Vocabulary } from '../../../candidates/vocabulary.js';
import { formatsFor } from '../../../platform/i18n/format.js';
import type { Language } from '../../../platform/i18n/languages.js';
import { letterHtml } from '../../../platform/mail/letter-html.js';
import type { Mail } from '../../../platform/mail/mailer.js';
import { calendarOf } from '../my-calendar.js';
import { myMeetingTexts } from '../my-texts.js';
import type { MyMeeting } from '../meetings.queries.js';
import { isolated, subjectOf } from '../meeting-words.js';

/** Between the guest's language and Dutch in a mail without layout. */
const LINE = '\n\n* * *\n\n';

export interface MailedGuest {
  firstName: string;
  email: string;
  language: string;
}

/** The invitation to an activity, in the guest's language and in Dutch, with the file for their calendar. @param page address of theirs about it */
export function meetingMail(guest: MailedGuest, meeting: MyMeeting, page: string, vocabulary: Vocabulary): Mail {
  const partOf = (language: Language) => mailPart(guest, meeting, page, vocabulary, language);
  const [first, ...others] = languagesFor(guest.language);
  const [own, rest] = [partOf(first), others.map(partOf)];
  const parts = [own, ...rest];
  return {
    to: guest.email,
    subject: [...new Set(parts.map(({ title }) => title))].join(' · '),
    text: parts.map(({ title, paragraphs }) => [title, ...paragraphs].join('\n\n')).join(LINE),
    html: letterHtml(own, ...rest),
    calendar: calendarOf(meeting, page, vocabulary, first),
    language: first,
  };
}

function mailPart(guest: MailedGuest, meeting: MyMeeting, page: string, vocabulary: Vocabulary, language: Language) {
  const t = myMeetingTexts(language);
  const { startsAt, place, locationName, city, isHost } = meeting;
  return {
    language,
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
