import { formatsFor } from '../../platform/i18n/format.js';
import { isLanguage, SOURCE_LANGUAGE, type Language } from '../../platform/i18n/languages.js';
import { letterHtml } from '../../platform/mail/letter-html.js';
import type { Mail } from '../../platform/mail/mailer.js';
import type { BegunDispatch } from './invitation-dispatch.js';
import { invitationMailTexts } from './mail-texts.js';

/** Between the candidate's language and Dutch in a mail without layout. */
const LINE = '\n\n* * *\n\n';

/** The mail to a candidate: in their language, and under it the same in Dutch, for whoever helps them. */
export function invitationMail(dispatch: BegunDispatch): Mail {
  const [first, ...others] = languagesFor(dispatch.candidate.language);
  const own = partOf(dispatch, first);
  const parts = [own, ...others.map((language) => partOf(dispatch, language))];
  return {
    to: dispatch.to,
    subject: [...new Set(parts.map(({ title }) => title))].join(' · '),
    text: parts.map(({ title, paragraphs }) => [title, ...paragraphs].join('\n\n')).join(LINE),
    html: letterHtml(own, ...parts.slice(1)),
    language: first,
  };
}

/** A text message costs by its length: the candidate's language alone. */
export function invitationMessage({ candidate, secret, invitation }: BegunDispatch): string {
  const t = invitationMailTexts(languagesFor(candidate.language)[0]);
  return t(invitation.status === 'sent' ? 'messageReminder' : 'message', { link: secret.link });
}

/** Their language and Dutch. English stands in for a language that the mail does not exist in. */
export function languagesFor(code: string): [Language, ...Language[]] {
  if (code === SOURCE_LANGUAGE) return [SOURCE_LANGUAGE];
  const own = isLanguage(code) ? code : 'en';
  return [own, SOURCE_LANGUAGE];
}

function partOf({ candidate, invitation, secret }: BegunDispatch, language: Language) {
  const t = invitationMailTexts(language);
  const isReminder = invitation.status === 'sent';
  const address = secret.link.slice(0, secret.link.lastIndexOf('/'));
  return {
    language,
    title: t(isReminder ? 'reminderTitle' : 'title'),
    paragraphs: [
      t('greeting', { name: isolated(candidate.firstName) }),
      t(isReminder ? 'reminder' : 'intro'),
      t('what'),
      t('open'),
      secret.link,
      t('code', { address: isolated(address), code: isolated(secret.code) }),
      t('until', { until: formatsFor(language).dateTime(secret.expiresAt) }),
      t('free'),
      t('notYou'),
    ],
  };
}

/** Keeps what is written in another direction out of the sentence around it, as `<bdi>` does. */
const isolated = (words: string) => `\u2068${words}\u2069`;
