import { LinkButton } from '../../platform/web/components/button.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { chooserTexts } from '../my-texts.js';

/** Instead of somebody whom one can not see (any more): it does not tell why. */
export function NobodyPage({ page }: PageProps<object>) {
  const t = chooserTexts(page.language);
  return (
    <Layout page={page} title={t('personGoneTitle')}>
      <EmptyState
        level={1}
        icon="user-off"
        title={t('personGoneTitle')}
        actions={
          <LinkButton kind="primary" href="/my/choose">
            {t('goChoose')}
          </LinkButton>
        }
      >
        <p>{t('personGoneText')}</p>
      </EmptyState>
    </Layout>
  );
}
