import { LARGE_MIXES, type MixPolicy, type MixShares } from '../../../platform/config/policy.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { SOURCE_LANGUAGE } from '../../../platform/i18n/languages.js';
import type { Translate } from '../../../platform/i18n/texts.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { AllocationRules } from '../allocation-rules.js';
import { allocationTexts, type AllocationKey } from '../how-we-allocate-texts.js';
import { Lines } from './lines.js';

/** The mix that rounds plan with, and that nobody is ever refused for it. */
export function MixCard({ page, rules: { mixRule } }: PageProps<{ rules: AllocationRules }>) {
  const t = allocationTexts(page.language);
  const { number } = page.formats;
  return (
    <Card anchor="mix" title={t('mixTitle')}>
      <Lines lines={['mixPlan', 'mixNever', 'mixDepart']} />
      <DataTable
        caption={t('mixCaption')}
        rows={mixesOf(mixRule, t)}
        rowKey={({ where }) => where}
        columns={[
          { key: 'where', header: t('location'), cell: ({ where }) => where },
          { key: 'young', header: t('youngTenants'), numeric: true, cell: ({ shares }) => number(shares.youngTenants) },
          {
            key: 'status',
            header: t('statusHolders'),
            numeric: true,
            cell: ({ shares }) => number(shares.statusHolders),
          },
        ]}
      />
      <p>{t('mixMargin', { margin: mixRule.clusterMargin })}</p>
      <p>
        {t('mixSource')} <bdi lang={SOURCE_LANGUAGE}>{mixRule.source}</bdi>
      </p>
    </Card>
  );
}

/** The small mix, the usual large one, and what else a large location may choose. */
function mixesOf(rule: MixPolicy, t: Translate<AllocationKey>): { where: string; shares: MixShares }[] {
  const places = rule.boundary;
  const others = LARGE_MIXES.filter((mix) => mix !== rule.defaultLarge);
  return [
    { where: t('smallLocation', { places }), shares: rule.small },
    { where: t('largeLocation', { places }), shares: rule.large[rule.defaultLarge] },
    ...others.map((mix) => ({ where: t('largeLocationOther', { places }), shares: rule.large[mix] })),
  ];
}
