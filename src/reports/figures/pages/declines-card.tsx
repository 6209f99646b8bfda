import { FEWEST_PEOPLE } from '../../../matching/fairness.js';
import { BarChart } from '../../../platform/web/components/bar-chart.js';
import { usePage } from '../../../platform/web/page-context.js';
import { reasonName } from '../export/figure-tables.js';
import { figuresTexts } from '../texts.js';
import { FigureCard } from './figure-card.js';
import type { FiguresOf } from './summary-card.js';

/** Why people said no, as far as they told. */
export function DeclinesCard({ table, figures: { declines } }: FiguresOf) {
  const { language, formats } = usePage();
  const t = figuresTexts(language);
  const { people, reasons } = declines;
  return (
    <FigureCard table={table} note={t('declinesNote', { fewest: FEWEST_PEOPLE })}>
      <p>{t('saidNo', { count: people })}</p>
      {reasons && (
        <BarChart
          title={t('reasonsTold')}
          bars={reasons.map(({ reason, count }) => ({
            label: reasonName(reason, { t, language }),
            share: count / people,
            value: formats.number(count),
          }))}
        />
      )}
    </FigureCard>
  );
}
