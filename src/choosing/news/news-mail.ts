import type { Candidate } from '../../candidates/candidate.entity.js';
import { isolated } from '../../platform/i18n/isolated.js';
import { letterMail } from '../../platform/mail/letter-mail.js';
import type { Mail } from '../../platform/mail/mailer.js';
import { newsMailTexts } from './mail-texts.js';
import type { NewsKind } from './news.entity.js';

/** One mail about all that is new: it names nobody, since others may read along; the page does. @param baseUrl the service's address */
export function newsMail(
  candidate: Pick<Candidate, 'firstName' | 'language'> & { email: string },
  kinds: readonly NewsKind[],
  baseUrl: string,
): Mail {
  const page = baseUrl + pageOf(kinds);
  return letterMail(candidate, (language) => {
    const t = newsMailTexts(language);
    const told = [...new Set(kinds)].map((kind) => t(kind));
    const greeting = t('greeting', { name: isolated(candidate.firstName) });
    return { title: t('title'), paragraphs: [greeting, t('intro'), ...told, t('open'), page, t('signIn')] };
  });
}

/** Where all of it can be read: a letter of a decision first. */
const pageOf = (kinds: readonly NewsKind[]) => (kinds.includes('decision') ? '/my/letters' : '/my/people');
