import { formatsFor } from '../../platform/i18n/format.js';
import { isolated } from '../../platform/i18n/isolated.js';
import { languagesFor, type Language } from '../../platform/i18n/languages.js';
import { letterMail } from '../../platform/mail/letter-mail.js';
import type { Mail } from '../../platform/mail/mailer.js';
import type { BegunDispatch } from './invitation-dispatch.js';
import { invitationMailTexts } from './mail-texts.js';

/** The mail to a candidate. */
export function invitationMail(dispatch: BegunDispatch): Mail {
  const { to, candidate } = dispatch;
  return letterMail({ email: to, language: candidate.language }, (language) => textIn(dispatch, language));
}

/** A text message costs by its length: the candidate's language alone. */
export function invitationMessage({ candidate, secret, invitation }: BegunDispatch): string {
  const t = invitationMailTexts(languagesFor(candidate.language)[0]);
  return t(invitation.status === 'sent' ? 'messageReminder' : 'message', { link: secret.link });
}

function textIn({ candidate, invitation, secret }: BegunDispatch, language: Language) {
  const t = invitationMailTexts(language);
  const isReminder = invitation.status === 'sent';
  const address = secret.link.slice(0, secret.link.lastIndexOf('/'));
  return {
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
