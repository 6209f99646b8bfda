import type { Language } from '../platform/i18n/languages.js';
import { letterHtml } from '../platform/mail/letter-html.js';
import { signInTexts } from './sign-in-texts.js';
import type { SignInSecret } from './sign-in.service.js';

const MINUTE = 60_000;

/** The mail with a new link and its code. */
export function newLinkMail({ link, code, expiresAt }: SignInSecret, language: Language, now: Date) {
  const t = signInTexts(language);
  const minutes = Math.round((expiresAt.getTime() - now.getTime()) / MINUTE);
  const title = t('mailTitle');
  const paragraphs = [t('mailLead', { minutes }), link, t('mailCode', { code }), t('mailNotYou')];
  return { subject: title, text: paragraphs.join('\n\n'), html: letterHtml({ title, paragraphs, language }) };
}
