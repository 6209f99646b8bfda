import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { myDataTexts } from '../texts.js';

/** Where somebody ends up whose data are gone: they are nobody here any more. */
export function ErasedPage({ page }: PageProps) {
  const t = myDataTexts(page.language);
  return (
    <Layout page={page} title={t('erased')}>
      <PageHeader title={t('erased')} lead={t('erasedLead')} />
      <p>{t('erasedLater')}</p>
    </Layout>
  );
}
