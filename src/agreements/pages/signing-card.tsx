import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Disclosure } from '../../platform/web/components/disclosure.js';
import { Form } from '../../platform/web/components/form.js';
import { Points, type Point } from '../../platform/web/components/points.js';
import { usePage } from '../../platform/web/page-context.js';
import { CODE_MINUTES } from '../signing/signing.service.js';
import type { Signing } from '../signing/signings.queries.js';
import { agreementTexts } from '../texts.js';
import type { AgreementSigner, AgreementVersion } from '../versions/agreement-version.entity.js';
import { KeptScans, TakeInPaper } from './signed-on-paper.js';

/** A code that the supervisor tells to a resident. */
export interface FreshCode {
  name: string;
  code: string;
}

interface SigningCardProps {
  agreementId: string;
  signing: Signing;
  code?: FreshCode;
}

/** Who signed, who still reads, and what the supervisor can do: tell a code, take in paper, sign as a witness. */
export function SigningCard({ agreementId, signing, code }: SigningCardProps) {
  const t = agreementTexts(usePage().language);
  const { version, signers, signatures, scans } = signing;
  const action = `/agreements/${agreementId}/versions/${version.number}`;
  const isWaiting = version.state === 'shared';
  const unsigned = signers.filter(({ candidateId }) => !signatures.some((one) => one.candidateId === candidateId));
  return (
    <Card title={`${t('signatures')}, ${t('version', { number: version.number })}`} anchor="signing">
      <Points points={signers.map((signer) => pointOf(signer, signing, t, usePage()))} />
      <Witness signing={signing} />
      {code && (
        <Card title={t('codeTitle', { name: code.name })} tone="sun" level={3}>
          <p>{t('codeText', { name: code.name, minutes: CODE_MINUTES })}</p>
          <p>
            <code class="large-code" dir="ltr">
              {inTwo(code.code)}
            </code>
          </p>
        </Card>
      )}
      {isWaiting &&
        unsigned.filter(hasReadAll(version)).map(({ candidateId, firstName: name }) => (
          <Disclosure key={candidateId} summary={t('makeCode', { name })}>
            <p>{t('makeCodeText', { name })}</p>
            <Form action={`${action}/code/${candidateId}`}>
              <Button kind="secondary" icon="key">
                {t('makeCode', { name })}
              </Button>
            </Form>
          </Disclosure>
        ))}
      {isWaiting && unsigned.length === 0 && (
        <Form action={`${action}/witness`}>
          <p>{t('witnessText')}</p>
          <Button icon="signature">{t('witness')}</Button>
        </Form>
      )}
      {isWaiting && unsigned.length > 0 && <TakeInPaper action={action} unsigned={unsigned} />}
      {scans.length > 0 && <KeptScans action={action} scans={scans} />}
      <p class="small">
        {t('hash')}: <code class="hash">{version.hash}</code>
      </p>
    </Card>
  );
}

/** A code of six digits as it is told: three, and three. */
const inTwo = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;

/** Before that no code is made. */
const hasReadAll =
  ({ text }: AgreementVersion) =>
  ({ shown }: AgreementSigner) =>
    text.topics.every(({ code }) => shown.includes(code));

function pointOf(
  { candidateId, firstName: name, shown, wantsToTalkAt }: AgreementSigner,
  { version, signatures }: Signing,
  t: ReturnType<typeof agreementTexts>,
  { formats }: ReturnType<typeof usePage>,
): Point {
  const signature = signatures.find((one) => one.candidateId === candidateId);
  if (signature) {
    const signed = t('signedOn', { name, date: formats.dateTime(signature.signedAt) });
    return { icon: 'circle-check', text: `${signed}, ${t(`method_${signature.method}`)}` };
  }
  if (wantsToTalkAt) return { icon: 'messages', text: t('wantsToTalk', { name }), attention: true };
  return { icon: 'circle-dashed', text: t('waitsFor', { name, shown: shown.length, all: version.text.topics.length }) };
}

function Witness({ signing: { signatures } }: { signing: Signing }) {
  const { language, formats } = usePage();
  const t = agreementTexts(language);
  const witness = signatures.find(({ accountId }) => accountId !== null);
  if (!witness) return null;
  const name = witness.account?.name ?? t('integration');
  const text = `${t('signedOn', { name, date: formats.dateTime(witness.signedAt) })}, ${t('asWitness')}`;
  return <Points points={[{ icon: 'circle-check', text }]} />;
}
