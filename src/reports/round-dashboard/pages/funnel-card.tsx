import { BarChart } from '../../../platform/web/components/bar-chart.js';
import { Card } from '../../../platform/web/components/card.js';
import { usePage } from '../../../platform/web/page-context.js';
import { FUNNEL, type Funnel } from '../funnel.js';
import { dashboardTexts } from '../texts.js';

/** How far the people of the round are. */
export function FunnelCard({ funnel }: { funnel: Funnel }) {
  const { language, formats } = usePage();
  const t = dashboardTexts(language);
  return (
    <Card title={t('funnel')}>
      {funnel.inRound === 0 ? (
        <p>{t('nobody')}</p>
      ) : (
        <BarChart
          title={t('funnelNote')}
          bars={FUNNEL.map((stage) => ({
            label: t(`stage_${stage}`),
            share: funnel[stage] / funnel.inRound,
            value: formats.number(funnel[stage]),
          }))}
        />
      )}
    </Card>
  );
}
