import { Actions } from '../../web/components/actions.js';
import { Alert } from '../../web/components/alert.js';
import { Stack } from '../../web/components/arrangement.js';
import { Button, LinkButton } from '../../web/components/button.js';
import { Card } from '../../web/components/card.js';
import { Facts } from '../../web/components/facts.js';
import { Form } from '../../web/components/form.js';
import { PageHeader } from '../../web/components/page-header.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import type { ImportPlace } from '../import-place.js';
import type { ImportPreview } from '../imports.service.js';
import { importTexts } from '../texts.js';

export interface ImportPreviewProps {
  place: ImportPlace;
  preview: ImportPreview;
}

/** What a file would do, and the button that makes it so. */
export function ImportPreviewPage({ page, place, preview }: PageProps<ImportPreviewProps>) {
  const t = importTexts(page.language);
  const { fileName, counts } = preview;
  const changesSomething = counts.added + counts.changed > 0;
  const figures = (['added', 'changed', 'unchanged'] as const).map((key) => ({
    term: t(key),
    value: page.formats.number(counts[key]),
  }));
  return (
    <Layout page={page} title={place.title(page.language)}>
      <PageHeader
        eyebrow={place.title(page.language)}
        title={t('previewTitle')}
        lead={t('previewLead', { file: fileName })}
      />
      <Stack>
        <Card>
          <Facts facts={figures} />
        </Card>
        {counts.kept !== undefined && <Alert kind="info">{t('keptText', { count: counts.kept })}</Alert>}
        {!changesSomething && <Alert kind="info">{t('nothingChanges')}</Alert>}
        <Form action={`${place.path}/${preview.id}`}>
          <Actions>
            {changesSomething && <Button icon="device-floppy">{t('confirm')}</Button>}
            <LinkButton kind="subtle" href={changesSomething ? place.path : place.back}>
              {t(changesSomething ? 'cancel' : 'back')}
            </LinkButton>
          </Actions>
        </Form>
      </Stack>
    </Layout>
  );
}
