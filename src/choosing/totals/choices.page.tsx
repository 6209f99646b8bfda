import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { Facts } from '../../platform/web/components/facts.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import type { ChoiceCounts } from './choices.service.js';
import { choosingTexts } from '../texts.js';

/** How much candidates said about each other, in numbers, and the way to bring more in. */
export function ChoicesPage({ page, counts }: PageProps<{ counts: ChoiceCounts }>) {
  const t = choosingTexts(page.language);
  const figures = (['candidates', 'likes', 'declines', 'openInvitations', 'houseGroups'] as const).map((key) => ({
    term: t(key),
    value: page.formats.number(counts[key]),
  }));
  const actions = (
    <>
      <LinkButton icon="upload" href="/candidates/choices/import">
        {t('import')}
      </LinkButton>
      <LinkButton kind="subtle" icon="arrow-left" href="/candidates">
        {t('back')}
      </LinkButton>
    </>
  );
  return (
    <Layout page={page} title={t('title')}>
      <PageHeader title={t('title')} lead={t('lead')} actions={actions} />
      <Card title={t('totals')}>
        {counts.candidates > 0 ? (
          <Facts facts={figures} />
        ) : (
          <EmptyState icon="heart" title={t('noneTitle')}>
            <p>{t('noneText')}</p>
          </EmptyState>
        )}
      </Card>
    </Layout>
  );
}
