import { LinkButton } from '../../../platform/web/components/button.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { offerTexts } from '../my-offer-texts.js';

/** No home was offered yet. */
export function NoOfferPage({ page }: PageProps<object>) {
  const t = offerTexts(page.language);
  return (
    <Layout page={page} title={t('place')}>
      <EmptyState
        level={1}
        icon="home-heart"
        title={t('noneTitle')}
        actions={<LinkButton href="/my">{t('toMyPage')}</LinkButton>}
      >
        <p>{t('noneText')}</p>
      </EmptyState>
    </Layout>
  );
}
