import { Alert } from '../../../platform/web/components/alert.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { Facts } from '../../../platform/web/components/facts.js';
import { FileField } from '../../../platform/web/components/file-field.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { TextField } from '../../../platform/web/components/text-field.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PageProps } from '../../../platform/web/page.js';
import { isolated } from '../../../platform/i18n/isolated.js';
import { verifyTexts } from '../verify-texts.js';
import type { KnownVersion } from '../verify.queries.js';

export interface VerifyProps {
  megabytes: number;
  /** Null: not known here. Left out: nothing was asked yet. */
  found?: KnownVersion | null;
  typed?: string;
  errors?: FormErrors;
}

export function VerifyPage({ page, megabytes, found, typed, errors = {} }: PageProps<VerifyProps>) {
  const t = verifyTexts(page.language);
  return (
    <Layout page={page} title={t('title')}>
      <ErrorSummary errors={errors} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack>
        {found === null && (
          <Alert kind="warning" title={t('unknown')} live>
            <p>{t('unknownText')}</p>
            <p>{t('unknownNext')}</p>
          </Alert>
        )}
        {found && <Known known={found} />}
        <Card>
          <Form action="/verify" multipart>
            <FileField
              name="file"
              label={t('file')}
              hint={t('fileHint', { max: megabytes })}
              error={errors.file}
              accept=".pdf,application/pdf"
            />
            <TextField
              name="hash"
              label={t('hash')}
              hint={t('hashHint')}
              value={typed}
              error={errors.hash}
              autocomplete="off"
              maxLength={200}
            />
            <Button icon="file-search">{t('check')}</Button>
          </Form>
        </Card>
      </Stack>
    </Layout>
  );
}

function Known({ known }: { known: KnownVersion }) {
  const { language, formats } = usePage();
  const t = verifyTexts(language);
  const { as, number, city, sharedAt, state, signed, total, signedThen } = known;
  const values = { number, city: isolated(city) };
  return (
    <>
      <Alert
        kind={state === 'inForce' || state === 'shared' ? 'success' : 'warning'}
        title={t(as === 'file' ? 'foundFile' : 'foundText')}
        live
      >
        <p>{t(as === 'file' ? 'foundFileLead' : 'foundTextLead')}</p>
        <p>{t(`state_${state}`)}</p>
      </Alert>
      <Card>
        <Facts
          facts={[
            { term: t('what'), value: t('whatValue', values) },
            { term: t('shared'), value: formats.date(sharedAt) },
            ...(signedThen === null
              ? []
              : [{ term: t('signedThen'), value: t('signedValue', { signed: signedThen, total }) }]),
            { term: t('signed'), value: t('signedValue', { signed, total }) },
            { term: t('state'), value: t(`state_${state}`) },
          ]}
        />
      </Card>
    </>
  );
}
