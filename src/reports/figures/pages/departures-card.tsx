import { BarChart } from '../../../platform/web/components/bar-chart.js';
import { usePage } from '../../../platform/web/page-context.js';
import { DEPARTURES } from '../export/figure-tables.js';
import { figuresTexts } from '../texts.js';
import { FigureCard } from './figure-card.js';
import type { FiguresOf } from './summary-card.js';

/** How often staff decided otherwise than the engine proposed. */
export function DeparturesCard({ table, figures: { departures } }: FiguresOf) {
  const { language, formats } = usePage();
  const t = figuresTexts(language);
  const { published } = departures;
  return (
    <FigureCard table={table} note={t('departuresNote')}>
      {published === 0 ? (
        <p>{t('nonePublished')}</p>
      ) : (
        <BarChart
          title={t('ofPublished', { count: published })}
          bars={DEPARTURES.map((kind) => ({
            label: t(kind),
            share: departures[kind] / published,
            value: formats.number(departures[kind]),
          }))}
        />
      )}
    </FigureCard>
  );
}
