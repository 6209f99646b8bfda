import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { signInTexts } from '../sign-in-texts.js';

/** What signing out everywhere does, before it is done. */
export function SignOutEverywherePage({ page }: PageProps) {
  const t = signInTexts(page.language);
  return (
    <Layout page={page} title={t('outEverywhere')}>
      <PageHeader title={t('outEverywhere')} lead={t('outEverywhereLead')} />
      <Card>
        <p>{t('outEverywhereNext')}</p>
        <Form action="/sign-out/everywhere">
          <Button icon="logout">{t('outEverywhere')}</Button>
        </Form>
      </Card>
    </Layout>
  );
}
