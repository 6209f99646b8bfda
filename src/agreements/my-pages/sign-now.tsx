import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { usePage } from '../../platform/web/page-context.js';
import { myAgreementTexts } from '../my-texts.js';
import type { OwnAgreement } from '../own-agreement.js';

/** What waits for a resident: to read and sign, for the others, or nothing: it is in force. */
export function SignNow({ own: { toSign, hasSigned, versions } }: { own: OwnAgreement }) {
  const { language, formats } = usePage();
  const t = myAgreementTexts(language);
  const inForce = versions.find(({ state }) => state === 'inForce');
  if (toSign && hasSigned)
    return (
      <Card title={t('signed')} tone="tint">
        <p>{t('signedText')}</p>
      </Card>
    );
  if (toSign)
    return (
      <Card title={t('toSign')} tone="sun">
        <p>{t('signLead')}</p>
        <LinkButton kind="primary" icon="arrow-right" href="/my/agreement/sign">
          {t('toSign')}
        </LinkButton>
      </Card>
    );
  if (!inForce) return null;
  return (
    <Card title={t('inForce')} tone="tint">
      <p>{t('inForceText', { date: formats.date(inForce.inForceAt!) })}</p>
      <LinkButton icon="book" href={`/my/agreement/versions/${inForce.number}`}>
        {t('version', { number: inForce.number })}
      </LinkButton>
    </Card>
  );
}
