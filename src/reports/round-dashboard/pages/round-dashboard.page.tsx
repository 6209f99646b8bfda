import { Stack, WithAside } from '../../../platform/web/components/arrangement.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { RoundDashboard } from '../round-dashboard.queries.js';
import type { TasksOfRound } from '../tasks-of-round.js';
import { dashboardTexts } from '../texts.js';
import { EndingTerms } from './ending-terms.js';
import { FunnelCard } from './funnel-card.js';
import { LostCard } from './lost-card.js';
import { MixOfRound } from './mix-of-round.js';
import { TasksCard } from './tasks-card.js';
import { UnplacedCard } from './unplaced-card.js';

export interface RoundDashboardPageProps extends RoundDashboard {
  /** Null for who has no tasks. */
  tasks: TasksOfRound | null;
}

/** How a round stands: what waits first, then how far it is. */
export function RoundDashboardPage({ page, tasks, ...dashboard }: PageProps<RoundDashboardPageProps>) {
  const { round, run, funnel, endingTerms, mix, declines, endings, today } = dashboard;
  const t = dashboardTexts(page.language);
  return (
    <Layout page={page} title={round.name} width="wide">
      <PageHeader
        eyebrow={<TextLink href={`/rounds/${round.id}`}>{t('toRound')}</TextLink>}
        title={round.name}
        lead={t('lead')}
        actions={
          <>
            {page.user?.may('placements:read') && (
              <LinkButton icon="key" href={`/placements?status=all&round=${round.id}`}>
                {t('placements')}
              </LinkButton>
            )}
            <LinkButton icon="chart-bar" href={`/reports?round=${round.id}`}>
              {t('figures')}
            </LinkButton>
          </>
        }
      />
      <WithAside
        aside={
          <>
            <UnplacedCard run={run} roundId={round.id} />
            <LostCard declines={declines} endings={endings} />
          </>
        }
      >
        <EndingTerms terms={endingTerms} today={today} />
        {tasks && <TasksCard {...tasks} today={today} />}
        <FunnelCard funnel={funnel} />
      </WithAside>
      <Stack>
        <MixOfRound mix={mix} />
      </Stack>
    </Layout>
  );
}
