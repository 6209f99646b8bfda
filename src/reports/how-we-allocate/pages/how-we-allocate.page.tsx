import { isolated } from '../../../platform/i18n/isolated.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { ReadAloud } from '../../../platform/web/components/read-aloud.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { AllocationRules } from '../allocation-rules.js';
import { allocationTexts } from '../how-we-allocate-texts.js';
import { HISTORY } from '../sources.js';
import { DecisionsCard, ObjectionCard, SourcesCard } from './decision-cards.js';
import { MixCard } from './mix-card.js';
import { OrderCard } from './order-card.js';
import { Lines, LinesCard } from './lines.js';

export interface RulesProps {
  rules: AllocationRules;
  /** Since when they hold. */
  since: Date | null;
}

const READ_ALOUD = ['who', 'order', 'mix', 'computer', 'data', 'decide', 'object'].map((part) => `#${part}`);

/** How homes are allocated, in the order in which it is decided. Every number comes from the rules in force. */
export function HowWeAllocatePage({ page, rules, since }: PageProps<RulesProps>) {
  const t = allocationTexts(page.language);
  return (
    <Layout page={page} title={t('title')}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<ReadAloud of={['.page-heading__text', ...READ_ALOUD].join(', ')} />}
      />
      <p>
        {since && t('inForce', { date: page.formats.date(since), version: isolated(rules.version) })}{' '}
        <TextLink href={HISTORY}>{t('toHistory')}</TextLink>
      </p>
      <LinesCard
        anchor="who"
        title="whoTitle"
        lines={['who1', 'who2', 'who3']}
        values={{ name: isolated(rules.association.name) }}
      />
      <OrderCard page={page} rules={rules} />
      <MixCard page={page} rules={rules} />
      <LinesCard anchor="computer" title="doesTitle" lines={['does1', 'does2', 'does3']}>
        <Lines title="notTitle" lines={['not1', 'not2', 'not3']} />
      </LinesCard>
      <LinesCard anchor="data" title="dataTitle" lines={['data1', 'data2', 'data3', 'data4', 'data5']} />
      <DecisionsCard page={page} rules={rules} />
      <ObjectionCard page={page} rules={rules} />
      <SourcesCard page={page} rules={rules} />
    </Layout>
  );
}
