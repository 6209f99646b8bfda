import { Alert } from '../../../platform/web/components/alert.js';
import { Actions } from '../../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { FileField } from '../../../platform/web/components/file-field.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import type { FieldProblem } from '../../../platform/http/problem.js';
import { withQuery } from '../../../platform/web/page-url.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { templateTexts } from '../texts.js';

interface ImportPageProps {
  /** Of the draft that the file would take the place of; null when there is none. */
  revision: number | null;
  problems: FieldProblem[];
}

/** A template of another project, taken in as the draft: all of it, or nothing. */
export function ImportPage({ page, revision, problems }: PageProps<ImportPageProps>) {
  const t = templateTexts(page.language);
  return (
    <Layout page={page} title={t('importTitle')}>
      <PageHeader title={t('importTitle')} lead={t('importLead')} />
      {problems.length > 0 && (
        <Alert kind="error" title={t('importWrong', { count: problems.length })} live>
          <ul>
            {problems.map(({ field, message }, index) => (
              <li key={index}>
                <bdi>{field}</bdi>: {message}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Card>
        {revision !== null && <p>{t('importReplaces')}</p>}
        <Form action={withQuery('/agreement-templates/import', { revision })} multipart>
          <FileField name="file" label={t('importFile')} hint={t('importFileHint')} accept=".json" required />
          <Actions>
            <Button icon="upload">{t('import')}</Button>
            <LinkButton href="/agreement-templates" kind="subtle">
              {t('back')}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
    </Layout>
  );
}
