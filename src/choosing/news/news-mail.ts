import type { Candidate } from '../../candidates/candidate.entity.js';
import { languagesFor } from '../../candidates/invitations/invitation-mail.js';
import type { Language } from '../../platform/i18n/languages.js';
import { letterHtml } from '../../platform/mail/letter-html.js';
import type { Mail } from '../../platform/mail/mailer.js';
import { newsMailTexts } from './mail-texts.js';
import type { NewsKind } from './news.entity.js';

/** Between the candidate's language and Dutch in a mail without layout. */
const LINE = '\n\n* * *\n\n';

/** One mail about all that is new: it names nobody, since others may read along; the page does. @param page address of the candidate's page */
export function newsMail(
  { firstName, email, language }: Pick<Candidate, 'firstName' | 'language'> & { email: string },
  kinds: readonly NewsKind[],
  page: string,
): Mail {
  const parts = languagesFor(language).map((code) => partOf(firstName, [...new Set(kinds)], page, code));
  const [own, ...others] = parts as [ReturnType<typeof partOf>, ...ReturnType<typeof partOf>[]];
  return {
    to: email,
    subject: [...new Set(parts.map(({ title }) => title))].join(' · '),
    text: parts.map(({ title, paragraphs }) => [title, ...paragraphs].join('\n\n')).join(LINE),
    html: letterHtml(own, ...others),
    language: own.language,
  };
}

function partOf(firstName: string, kinds: readonly NewsKind[], page: string, language: Language) {
  const t = newsMailTexts(language);
  return {
    language,
    title: t('title'),
    paragraphs: [
      t('greeting', { name: `\u2068${firstName}\u2069` }),
      t('intro'),
      ...kinds.map((kind) => t(kind)),
      t('open'),
      page,
      t('signIn'),
    ],
  };
}
