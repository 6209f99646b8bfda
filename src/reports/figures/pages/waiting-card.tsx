import { FEWEST_PEOPLE } from '../../../matching/fairness.js';
import { Tiles } from '../../../platform/web/components/arrangement.js';
import { BarChart, type Bar } from '../../../platform/web/components/bar-chart.js';
import { usePage } from '../../../platform/web/page-context.js';
import { groupName } from '../export/figure-tables.js';
import { figuresTexts } from '../texts.js';
import { FigureCard } from './figure-card.js';
import type { FiguresOf } from './summary-card.js';

/** How long people waited for their home, and how long those wait who have none. */
export function WaitingCard({ table, figures: { waiting } }: FiguresOf) {
  const { language, formats } = usePage();
  const t = figuresTexts(language);
  const longest = Math.max(1, ...waiting.flatMap(({ placed, waiting: waits }) => [placed?.p90 ?? 0, waits?.p90 ?? 0]));
  const bars = (which: 'placed' | 'waiting'): Bar[] =>
    waiting.map((row) => {
      const group = groupName(row.group, { t, language });
      const spread = row[which];
      if (!spread) return { label: group, share: null, value: t('tooFew') };
      const { median, p90 } = spread;
      const label = t('groupWithP90', { group, p90: formats.number(p90) });
      return { label, share: median / longest, value: formats.number(median), mark: p90 / longest };
    });
  return (
    <FigureCard table={table} note={t('waitingNote', { fewest: FEWEST_PEOPLE })}>
      <Tiles roomy>
        <BarChart title={t('waitedUntilHome')} note={t('barIsMedian')} bars={bars('placed')} />
        <BarChart title={t('waitsNow')} note={t('barIsMedian')} bars={bars('waiting')} />
      </Tiles>
    </FigureCard>
  );
}
