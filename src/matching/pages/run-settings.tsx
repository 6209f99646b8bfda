import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Facts } from '../../platform/web/components/facts.js';
import { Form } from '../../platform/web/components/form.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { usePage } from '../../platform/web/page-context.js';
import type { Run } from '../run.entity.js';
import { runTexts } from '../run-texts.js';
import { scenarioFacts } from '../scenarios/pages/scenario-facts.js';
import type { RunDetail } from '../runs.queries.js';

/** Who asked for a run, when and with which settings; and the check that it can be calculated again. */
export function RunSettings({ run }: { run: RunDetail }) {
  const page = usePage();
  const { language, formats, user } = page;
  const t = runTexts(language);
  const { startedBy, createdAt, startedAt, finishedAt, effort, seed, timeLimit, engineVersion, earlierRun } = run;
  const duration = startedAt && finishedAt ? Math.round((finishedAt.getTime() - startedAt.getTime()) / 1000) : null;
  return (
    <>
      <Card title={t('settings')}>
        <Facts
          facts={[
            { term: t('startedBy'), value: startedBy?.name ?? t('anIntegration') },
            { term: t('createdAt'), value: formats.dateTime(createdAt) },
            ...(finishedAt ? [{ term: t('finishedAt'), value: formats.dateTime(finishedAt) }] : []),
            ...(duration === null ? [] : [{ term: t('duration'), value: t('seconds', { count: duration }) }]),
            { term: t('effort'), value: t(effort) },
            ...scenarioFacts(run.scenario, page),
            { term: t('seed'), value: String(seed) },
            { term: t('timeLimit'), value: t('seconds', { count: timeLimit }) },
            ...(earlierRun ? [{ term: t('keepsGroupsOf'), value: <ToRun run={earlierRun} /> }] : []),
            ...(engineVersion ? [{ term: t('engineVersion'), value: engineVersion }] : []),
          ]}
        />
      </Card>
      {run.outcome && !run.redactedAt && user?.may('matching:run') && (
        <Card title={t('replayTitle')}>
          <p>{t('replayLead')}</p>
          <Form action={`/runs/${run.id}/replay`}>
            <Button kind="secondary" icon="refresh">
              {t('replay')}
            </Button>
          </Form>
        </Card>
      )}
    </>
  );
}

function ToRun({ run: { id, number } }: { run: Run }) {
  return <TextLink href={`/runs/${id}`}>{runTexts(usePage().language)('runNumber', { number })}</TextLink>;
}
