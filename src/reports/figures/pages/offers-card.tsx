import { capitalized } from '../../../matching/capitalized.js';
import { placementTexts } from '../../../placements/texts.js';
import { Tiles } from '../../../platform/web/components/arrangement.js';
import { BarChart, type Bar } from '../../../platform/web/components/bar-chart.js';
import { usePage } from '../../../platform/web/page-context.js';
import { ENDINGS, REACHED } from '../calculate/offers.js';
import { figuresTexts } from '../texts.js';
import { FigureCard } from './figure-card.js';
import type { FiguresOf } from './summary-card.js';

/** How far the offers of the period came, and how others ended. */
export function OffersCard({ table, figures: { offers } }: FiguresOf) {
  const { language, formats } = usePage();
  const t = figuresTexts(language);
  const status = placementTexts(language);
  const { reached, endings } = offers;
  const all = reached.offered;
  const bar = (label: string, count: number): Bar => ({ label, share: count / all, value: formats.number(count) });
  return (
    <FigureCard table={table} note={t('offersNote')}>
      {all === 0 ? (
        <p>{t('noOffers')}</p>
      ) : (
        <Tiles roomy>
          <BarChart
            title={t('howFar')}
            bars={REACHED.map((stage) => bar(t(`reached${capitalized(stage)}`), reached[stage]))}
          />
          <BarChart
            title={t('howEnded')}
            bars={ENDINGS.map((ending) => bar(status(`status${capitalized(ending)}`), endings[ending]))}
          />
        </Tiles>
      )}
    </FigureCard>
  );
}
