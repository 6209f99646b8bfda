import { Actions } from '../../web/components/actions.js';
import { Alert } from '../../web/components/alert.js';
import { Stack } from '../../web/components/arrangement.js';
import { Button, LinkButton } from '../../web/components/button.js';
import { Card } from '../../web/components/card.js';
import { FileField } from '../../web/components/file-field.js';
import { Form } from '../../web/components/form.js';
import { PageHeader } from '../../web/components/page-header.js';
import { Layout } from '../../web/layout.js';
import { usePage } from '../../web/page-context.js';
import type { PageProps } from '../../web/page.js';
import type { ImportOutcome } from '../import-outcome.js';
import type { ImportPlace } from '../import-place.js';
import type { Importer } from '../importer.js';
import { importTexts } from '../texts.js';
import { UPLOAD_MEGABYTES } from '../upload.js';
import { ExpectedColumns } from './expected-columns.js';
import { ProblemTable } from './problem-table.js';

export interface ImportUploadProps {
  importer: Importer;
  place: ImportPlace;
  /** A file that can't be taken in, with its problems. */
  outcome?: ImportOutcome;
  isFileMissing?: boolean;
}

export function ImportUploadPage({ page, importer, place, outcome, isFileMissing }: PageProps<ImportUploadProps>) {
  const t = importTexts(page.language);
  const title = place.title(page.language);
  return (
    <Layout page={page} title={title} width={outcome ? 'wide' : 'narrow'}>
      <PageHeader title={title} lead={outcome ? undefined : t('lead')} />
      <Stack>
        {outcome && <Problems importer={importer} outcome={outcome} />}
        <Card>
          <Form action={place.path} multipart>
            <FileField
              name="file"
              label={t('file')}
              hint={t('fileHint', { max: UPLOAD_MEGABYTES })}
              error={isFileMissing ? t('chooseFile') : undefined}
              accept=".csv,.xlsx"
              required
            />
            <Actions>
              <Button icon="file-search">{t('check')}</Button>
              <LinkButton kind="subtle" href={place.back}>
                {t('back')}
              </LinkButton>
            </Actions>
          </Form>
        </Card>
        <ExpectedColumns importer={importer} templateHref={`${place.path}/template.csv`} />
      </Stack>
    </Layout>
  );
}

function Problems({ importer, outcome }: Required<Pick<ImportUploadProps, 'importer' | 'outcome'>>) {
  const t = importTexts(usePage().language);
  return (
    <>
      <Alert kind="error" title={t('problemsTitle', { count: outcome.problems.length, file: outcome.fileName })} live>
        <p>{t('problemsText')}</p>
      </Alert>
      <ProblemTable importer={importer} outcome={outcome} />
    </>
  );
}
