import type { Exposure } from '../../choosing/suggestions/exposure.js';
import type { LocationWithMix } from '../../homes/homes.service.js';
import type { Paged } from '../../platform/http/paging.js';
import { Stack } from '../../platform/web/components/arrangement.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { ErrorSummary } from '../../platform/web/components/error-summary.js';
import { Facts } from '../../platform/web/components/facts.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { StatusBadge } from '../../platform/web/components/status-badge.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import type { RoundSummary } from '../../rounds/rounds.queries.js';
import { webTexts } from '../../platform/web/texts.js';
import { CloseRound } from '../../rounds/phases/pages/close-round.js';
import type { RefusedMove } from '../../rounds/phases/pages/move-on.js';
import { RoundProgress } from '../../rounds/phases/pages/round-progress.js';
import type { Blocker } from '../../rounds/phases/round-blockers.js';
import { nextPhase } from '../../rounds/phases/round-phases.js';
import { phaseTexts } from '../../rounds/phases/texts.js';
import { runTexts } from '../run-texts.js';
import type { Run } from '../run.entity.js';
import { ChoosingClosesCard } from './choosing-closes.js';
import { CloseChoosingNow, type ClosingNow } from './close-choosing-now.js';
import { RoundExposure } from './round-exposure.js';
import { RoundRuns } from './round-runs.js';
import type { ScenarioFieldsProps } from '../scenarios/pages/scenario-fields.js';
import { StartRun } from './start-run.js';

export interface RoundPageProps {
  round: RoundSummary;
  locations: LocationWithMix[];
  runs: Paged<Run>;
  completed: Run[];
  exposure: Exposure;
  /** What stands in the way of the next phase. */
  blockers: Blocker[];
  /** What a new run may be asked for. */
  starting: ScenarioFieldsProps;
  /** ISO */
  today: string;
  /** A closing day of choosing that was not taken. */
  refusedDay?: string;
  /** Choosing would close at once, which is asked about first. */
  closing?: ClosingNow;
  /** A move to the next phase that was not made. */
  refusedMove?: RefusedMove;
}

export function RoundPage({ page, ...props }: PageProps<RoundPageProps>) {
  const { round, locations, runs, completed, exposure, blockers, today, refusedDay, closing, refusedMove, starting } =
    props;
  const t = runTexts(page.language);
  const isOpen = round.status === 'open';
  const badge = <StatusBadge tone={isOpen ? 'info' : 'neutral'}>{t(isOpen ? 'roundOpen' : 'roundClosed')}</StatusBadge>;
  const lead = t('roundLead', { date: page.formats.date(round.startsOn) });
  const eyebrow = <TextLink href="/rounds">{t('rounds')}</TextLink>;
  return (
    <Layout page={page} title={round.name} width="wide">
      <ErrorSummary errors={starting.errors} />
      {refusedDay !== undefined && <ErrorSummary errors={{ closesOn: t('closesOnWrong') }} />}
      {refusedMove && <ErrorSummary errors={{ reason: phaseTexts(page.language)(refusedMove.problem) }} />}
      <PageHeader
        eyebrow={eyebrow}
        title={round.name}
        lead={lead}
        badge={badge}
        actions={
          page.user?.may('reports:read') && (
            <LinkButton icon="gauge" href={`/rounds/${round.id}/dashboard`}>
              {t('roundDashboard')}
            </LinkButton>
          )
        }
      />
      <Stack>
        {closing && <CloseChoosingNow roundId={round.id} closing={closing} />}
        <RoundProgress round={round} blockers={blockers} today={today} refused={refusedMove} />
        {isOpen && page.user?.may('matching:run') && (
          <StartRun round={round} today={today} completed={completed} {...starting} />
        )}
        {page.user?.may('matching:read') && <RoundRuns runs={runs} />}
        <RoundExposure exposure={exposure} />
        <TakesPart round={round} locations={locations} />
        {!closing && <ChoosingClosesCard round={round} today={today} refusedDay={refusedDay} />}
        {isOpen && page.user?.may('rounds:plan') && <AnswersLock round={round} />}
        {isOpen && nextPhase(round.phase) && page.user?.may('rounds:plan') && <CloseRound round={round} />}
      </Stack>
    </Layout>
  );
}

/** Whether people in the round can still change their answers, and the button for the other way round. */
function AnswersLock({ round: { id, answersLockedAt } }: Pick<RoundPageProps, 'round'>) {
  const { language, formats } = usePage();
  const t = runTexts(language);
  const date = answersLockedAt && formats.date(answersLockedAt);
  return (
    <Card title={t('answersOfCandidates')}>
      <p>{date ? t('answersLocked', { date }) : t('answersOpen')}</p>
      <Form action={`/rounds/${id}/${date ? 'unlock' : 'lock'}-answers`}>
        <Button kind="secondary" icon={date ? 'lock-open' : 'lock'}>
          {t(date ? 'unlockAnswers' : 'lockAnswers')}
        </Button>
      </Form>
    </Card>
  );
}

function TakesPart({ round, locations }: Pick<RoundPageProps, 'round' | 'locations'>) {
  const { language, formats } = usePage();
  const t = runTexts(language);
  const words = webTexts(language);
  const { homes, places, candidates, statusHolders, youngTenants } = round.counts;
  const number = (key: 'places' | 'maxStatusHolders' | 'maxYoungTenants'): Column<LocationWithMix> => ({
    key,
    header: t(key),
    numeric: true,
    cell: (location) => formats.number(location[key]),
  });
  return (
    <Card title={t('takesPart')}>
      <Facts
        facts={[
          { term: t('homes'), value: formats.number(homes) },
          { term: t('places'), value: formats.number(places) },
          { term: t('candidates'), value: formats.number(candidates) },
          { term: words('statusHolders'), value: formats.number(statusHolders) },
          { term: words('youngTenants'), value: formats.number(youngTenants) },
        ]}
      />
      <DataTable
        caption={t('locationsOfRound')}
        columns={[
          { key: 'name', header: t('location'), cell: ({ name }) => name },
          number('places'),
          number('maxStatusHolders'),
          number('maxYoungTenants'),
        ]}
        rows={locations}
        rowKey={({ id }) => id}
      />
    </Card>
  );
}
