import { Alert } from '../../platform/web/components/alert.js';
import { Actions } from '../../platform/web/components/actions.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { usePage } from '../../platform/web/page-context.js';
import { myLivingTexts } from '../living/my-texts.js';
import { myAgreementTexts } from '../my-texts.js';
import type { OwnAgreement } from '../own-agreement.js';

/** Where a resident stands: a text to read and sign or to wait with, a signature that is gone, and what is in force. */
export function SignNow({ own }: { own: OwnAgreement }) {
  return (
    <>
      <SignatureGone own={own} />
      <Waiting own={own} />
      <InForce own={own} />
    </>
  );
}

/** The text changed after they signed it, and there is no next one yet. */
function SignatureGone({ own: { versions, signed } }: { own: OwnAgreement }) {
  const t = myAgreementTexts(usePage().language);
  const [last] = versions;
  if (last?.state !== 'withdrawn' || !signed.has(last.id)) return null;
  return <Alert kind="info">{t('signatureGone', { number: last.number })}</Alert>;
}

function Waiting({ own: { toSign, hasSigned } }: { own: OwnAgreement }) {
  const t = myAgreementTexts(usePage().language);
  if (!toSign) return null;
  if (hasSigned)
    return (
      <Card title={t('signed')} tone="tint">
        <p>{t('signedText')}</p>
      </Card>
    );
  return (
    <Card title={t('toSign')} tone="sun">
      {toSign.signer.wantsToTalkAt && <p>{t('talkDone')}</p>}
      <p>{t('signLead')}</p>
      <LinkButton kind="primary" icon="arrow-right" href="/my/agreement/sign">
        {t('toSign')}
      </LinkButton>
    </Card>
  );
}

function InForce({ own: { agreement, versions } }: { own: OwnAgreement }) {
  const { language, formats } = usePage();
  const t = myAgreementTexts(language);
  const inForce = versions.find(({ state }) => state === 'inForce');
  if (!inForce) return null;
  return (
    <Card title={t('inForce')} tone="tint">
      <p>{t('inForceText', { date: formats.date(inForce.inForceAt!) })}</p>
      <Actions>
        <LinkButton icon="book" href={`/my/agreement/versions/${inForce.number}`}>
          {t('version', { number: inForce.number })}
        </LinkButton>
        {agreement.placement.status === 'handedOver' && (
          <LinkButton icon="mood-smile" href="/my/agreement/living">
            {myLivingTexts(language)('title')}
          </LinkButton>
        )}
      </Actions>
    </Card>
  );
}
