import { capitalized } from '../../../matching/capitalized.js';
import { placementTexts } from '../../../placements/texts.js';
import { Card } from '../../../platform/web/components/card.js';
import { Facts } from '../../../platform/web/components/facts.js';
import { usePage } from '../../../platform/web/page-context.js';
import { reasonName } from '../../figures/export/figure-tables.js';
import { ENDINGS } from '../../figures/calculate/offers.js';
import { figuresTexts } from '../../figures/texts.js';
import type { RoundDashboard } from '../round-dashboard.queries.js';
import { dashboardTexts } from '../texts.js';

/** Offers that came to nothing so far, and why people said no. */
export function LostCard({ declines, endings }: Pick<RoundDashboard, 'declines' | 'endings'>) {
  const { language, formats } = usePage();
  const t = dashboardTexts(language);
  const status = placementTexts(language);
  const reasons = declines.reasons ?? [];
  return (
    <Card title={t('lost')}>
      <p>{t('saidNo', { count: declines.people })}</p>
      {reasons.length > 0 && (
        <Facts
          facts={reasons.map(({ reason, count }) => ({
            term: reasonName(reason, { t: figuresTexts(language), language }),
            value: formats.number(count),
          }))}
        />
      )}
      <p class="small">{t('ending')}</p>
      <Facts
        facts={ENDINGS.map((ending) => ({
          term: status(`status${capitalized(ending)}`),
          value: formats.number(endings[ending]),
        }))}
      />
    </Card>
  );
}
