import { LinkButton } from '../../platform/web/components/button.js';
import { usePage } from '../../platform/web/page-context.js';
import { signInTexts } from '../sign-in-texts.js';

/** The way on for who has no code or link that works: by e-mail where that is possible, and by asking. */
export function NewLinkOffer({ canMail }: { canMail: boolean }) {
  const t = signInTexts(usePage().language);
  return (
    <>
      {canMail && (
        <p>
          <LinkButton href="/sign-in/new-link" icon="mail">
            {t('newLink')}
          </LinkButton>
        </p>
      )}
      <p>{t(canMail ? 'noCodeOrMail' : 'noCode')}</p>
    </>
  );
}
