import { Button } from '../../platform/web/components/button.js';
import { Checkboxes } from '../../platform/web/components/choices.js';
import { Disclosure } from '../../platform/web/components/disclosure.js';
import { FileField } from '../../platform/web/components/file-field.js';
import { Form } from '../../platform/web/components/form.js';
import { Points } from '../../platform/web/components/points.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { usePage } from '../../platform/web/page-context.js';
import { SCAN_MEGABYTES } from '../signing/scan-file.js';
import type { AgreementScan } from '../signing/signing.entity.js';
import { agreementTexts } from '../texts.js';
import type { AgreementSigner } from '../versions/agreement-version.entity.js';

/** Takes in a scan, with who signed on it: who wants to talk first did not, unless somebody says so. */
export function TakeInPaper({ action, unsigned }: { action: string; unsigned: readonly AgreementSigner[] }) {
  const t = agreementTexts(usePage().language);
  return (
    <Disclosure summary={t('paper')}>
      <p>{t('paperText', { megabytes: SCAN_MEGABYTES })}</p>
      <Form action={`${action}/scan`} multipart>
        <Checkboxes
          name="signers"
          label={t('paperWho')}
          options={unsigned.map(({ candidateId, firstName }) => ({ value: candidateId, label: firstName }))}
          values={unsigned.flatMap(({ candidateId, wantsToTalkAt }) => (wantsToTalkAt ? [] : candidateId))}
        />
        <FileField name="file" label={t('paperFile')} accept=".pdf,.jpg,.jpeg,.png" required />
        <Button kind="secondary" icon="upload">
          {t('paperSave')}
        </Button>
      </Form>
    </Disclosure>
  );
}

/** What was kept, to look at again. */
export function KeptScans({ action, scans }: { action: string; scans: readonly AgreementScan[] }) {
  const { language, formats } = usePage();
  const t = agreementTexts(language);
  return (
    <Points
      points={scans.map(({ id, hash, uploadedAt }) => ({
        icon: 'file-text',
        text: (
          <>
            <TextLink href={`${action}/scans/${id}`}>{t('scanOf', { date: formats.dateTime(uploadedAt) })}</TextLink>
            <br />
            <span class="small">
              {t('hash')}: <code class="hash">{hash}</code>
            </span>
          </>
        ),
      }))}
    />
  );
}
