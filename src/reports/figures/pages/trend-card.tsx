import { Tiles } from '../../../platform/web/components/arrangement.js';
import { LineChart, type LinePoint } from '../../../platform/web/components/line-chart.js';
import { usePage } from '../../../platform/web/page-context.js';
import { webTexts } from '../../../platform/web/texts.js';
import type { TrendPoint } from '../calculate/trend.js';
import { stepName } from '../step-name.js';
import { figuresTexts } from '../texts.js';
import { FigureCard } from './figure-card.js';
import type { FiguresOf } from './summary-card.js';

/** The period by months or quarters: trends rather than quick success. */
export function TrendCard({ table, figures: { trend, filter } }: FiguresOf) {
  const { language, formats } = usePage();
  const t = figuresTexts(language);
  const groups = webTexts(language);
  /** Both target groups on one scale. */
  const mostPlaced = Math.max(1, ...trend.flatMap(({ statusHolders, youngTenants }) => [statusHolders, youngTenants]));
  const longest = Math.max(1, ...trend.map(({ medianMonths }) => medianMonths ?? 0));
  const points = (pointOf: (point: TrendPoint) => Omit<LinePoint, 'label'>) =>
    trend.map((point) => ({ label: stepName(point, filter.step, language), ...pointOf(point) }));
  const placed = (group: 'statusHolders' | 'youngTenants') =>
    points((point) => ({ share: point[group] / mostPlaced, value: formats.number(point[group]) }));
  const waited = points(({ medianMonths }) =>
    medianMonths === null
      ? { share: null, value: t('tooFew') }
      : { share: medianMonths / longest, value: formats.number(medianMonths) },
  );
  const lost = points(({ offers, withoutResult }) =>
    offers === 0
      ? { share: null, value: t('noOffersShort') }
      : { share: withoutResult / offers, value: formats.percent(withoutResult / offers) },
  );
  return (
    <FigureCard table={table} note={t('trendNote')}>
      <Tiles roomy>
        <LineChart title={t('gotHome', { people: groups('statusHolders') })} points={placed('statusHolders')} />
        <LineChart title={t('gotHome', { people: groups('youngTenants') })} points={placed('youngTenants')} />
        <LineChart title={t('medianWaited')} note={t('gapsAreFew')} points={waited} />
        <LineChart title={t('shareLost')} points={lost} />
      </Tiles>
    </FigureCard>
  );
}
