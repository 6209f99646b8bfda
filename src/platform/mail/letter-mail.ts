import { languagesFor, type Language } from '../i18n/languages.js';
import { letterHtml, type LetterText } from './letter-html.js';
import type { Mail } from './mailer.js';

/** Between two languages in a mail without layout. */
const LINE = '\n\n* * *\n\n';

/** A mail to somebody in their language, and under it the same in Dutch, for whoever helps them. */
export function letterMail(
  { email, language }: { email: string; language: string },
  textIn: (language: Language) => Omit<LetterText, 'language'>,
): Mail {
  const written = (code: Language) => ({ ...textIn(code), language: code });
  const [first, ...others] = languagesFor(language);
  const own = written(first);
  const parts = [own, ...others.map(written)];
  return {
    to: email,
    subject: [...new Set(parts.map(({ title }) => title))].join(' · '),
    text: parts.map(({ title, paragraphs }) => [title, ...paragraphs].join('\n\n')).join(LINE),
    html: letterHtml(own, ...parts.slice(1)),
    language: first,
  };
}
