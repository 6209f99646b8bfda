import { Alert } from '../../platform/web/components/alert.js';
import { Stack, WithAside } from '../../platform/web/components/arrangement.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import type { Run } from '../run.entity.js';
import { isFinished } from '../run-states.js';
import { runTexts } from '../run-texts.js';
import { PublishRun } from './publish-run.js';
import { RunFairness } from './run-fairness.js';
import { RunProgress } from './run-progress.js';
import { RunResult } from './run-result.js';
import { RehearsalBadge, RunStatusBadge } from './run-status-badge.js';
import { RunSettings } from './run-settings.js';
import { CompareWithOther } from './choose-other-run.js';
import { UnplacedPeople, type UnplacedPeopleProps } from './unplaced-people.js';

export interface RunPageProps extends UnplacedPeopleProps {
  /** Completed runs of the round. */
  completed: Run[];
}

export function RunPage({ page, run, completed, ...people }: PageProps<RunPageProps>) {
  const t = runTexts(page.language);
  const title = t('runNumber', { number: run.number });
  const proposals = run.status === 'completed' && (
    <LinkButton href={`/proposals?run=${run.id}`} icon="heart-handshake" kind="primary">
      {t('toProposals')}
    </LinkButton>
  );
  return (
    <Layout page={page} title={title} width="wide">
      <PageHeader
        eyebrow={<TextLink href={`/rounds/${run.round.id}`}>{`${t('round')}: ${run.round.name}`}</TextLink>}
        title={title}
        lead={run.name && <bdi>{run.name}</bdi>}
        badge={
          <>
            <RunStatusBadge run={run} />
            {run.isRehearsal && <RehearsalBadge />}
          </>
        }
        actions={proposals}
      />
      <WithAside
        aside={
          <>
            <PublishRun run={run} />
            <RunSettings run={run} />
          </>
        }
      >
        {run.isRehearsal && (
          <Alert kind="info" title={t('rehearsalTitle')}>
            <p>{t('rehearsalText')}</p>
          </Alert>
        )}
        {run.failure && (
          <Alert kind="error" title={t('failureTitle')}>
            <p>{t(run.failure)}</p>
          </Alert>
        )}
        {run.redactedAt && <Alert kind="info">{t('runRedacted')}</Alert>}
        {!isFinished(run.status) && <RunProgress run={run} />}
        {run.outcome && <RunResult run={run} outcome={run.outcome} />}
        {run.outcome && !run.redactedAt && <CompareWithOther runId={run.id} completed={completed} />}
      </WithAside>
      {run.outcome && (
        <Stack>
          <RunFairness figures={run.outcome.figures} upperBound={run.upperBound ?? 0} placeNames={people.placeNames} />
          <UnplacedPeople run={run} {...people} />
        </Stack>
      )}
    </Layout>
  );
}
