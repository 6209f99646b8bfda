import { Stack, WithAside } from '../../platform/web/components/arrangement.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Points } from '../../platform/web/components/points.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import { comparisonTexts } from '../comparison-texts.js';
import type { RunComparison } from '../run-comparisons.js';
import type { Run } from '../run.entity.js';
import { runTexts } from '../run-texts.js';
import { ComparedFairness } from '../scenarios/pages/compared-fairness.js';
import { ComparedSettings } from '../scenarios/pages/compared-settings.js';
import { scenarioTexts } from '../scenarios/texts.js';
import { ChooseOtherRun } from './choose-other-run.js';
import { ComparedFigures } from './compared-figures.js';
import { RunDifferences, type RunDifferencesProps } from './run-differences.js';

export interface CompareRunsPageProps extends RunDifferencesProps {
  /** Completed runs of the round. */
  completed: Run[];
  /** Names of locations by id. */
  placeNames: ReadonlyMap<string, string>;
}

/** Two completed runs of a round side by side. */
export function CompareRunsPage({ page, comparison, completed, placeNames, query }: PageProps<CompareRunsPageProps>) {
  const t = comparisonTexts(page.language);
  const { run, other } = comparison;
  const title = t('title', { run: run.number, other: other.number });
  const round = `${runTexts(page.language)('round')}: ${run.round.name}`;
  return (
    <Layout page={page} title={title} width="wide">
      <PageHeader
        eyebrow={<TextLink href={`/rounds/${run.roundId}`}>{round}</TextLink>}
        title={title}
        actions={[run, other].map(({ id, number }) => (
          <LinkButton key={id} href={`/runs/${id}`} icon="calculator">
            {t('runNumber', { number })}
          </LinkButton>
        ))}
      />
      <WithAside
        aside={
          <Card title={t('compareTitle')}>
            <ChooseOtherRun runId={run.id} completed={completed} otherId={other.id} />
            <p>
              <TextLink href={`/rounds/${run.roundId}/scenarios?against=${other.id}`}>
                {scenarioTexts(page.language)('toScenarios')}
              </TextLink>
            </p>
          </Card>
        }
      >
        <WhatDiffers comparison={comparison} />
        <ComparedSettings comparison={comparison} />
        <ComparedFigures comparison={comparison} />
      </WithAside>
      <Stack>
        <ComparedFairness comparison={comparison} placeNames={placeNames} />
        <RunDifferences comparison={comparison} query={query} />
      </Stack>
    </Layout>
  );
}

function WhatDiffers({ comparison: { run, other, sameGroups, counts } }: { comparison: RunComparison }) {
  const t = comparisonTexts(usePage().language);
  const onlyIn = (count: number, number: number) => t('onlyInPeople', { count, number });
  return (
    <Card title={t('whatDiffers')}>
      <Points
        points={[
          { icon: 'equal', text: t('sameGroups', { groups: sameGroups }) },
          { icon: 'arrows-exchange', text: t('movedPeople', { count: counts.moved }) },
          { icon: 'user-check', text: onlyIn(counts.onlyInRun, run.number) },
          { icon: 'user-check', text: onlyIn(counts.onlyInOther, other.number) },
        ]}
      />
    </Card>
  );
}
