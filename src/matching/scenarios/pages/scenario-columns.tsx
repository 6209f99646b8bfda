import type { Column } from '../../../platform/web/components/data-table.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import type { PageContext } from '../../../platform/web/page.js';
import { DIMENSIONS } from '../../fairness.js';
import { fairnessTexts } from '../../fairness-texts.js';
import { PublishedBadge, RehearsalBadge } from '../../pages/run-status-badge.js';
import type { Run } from '../../run.entity.js';
import type { FairnessGap } from '../fairness-gaps.js';
import type { RoundScenarios, ScenarioResult } from '../round-scenarios.queries.js';
import { scenarioLines } from '../scenario-words.js';
import { scenarioTexts } from '../texts.js';

type Row = ScenarioResult;

/** What there is to weigh of each run: what it does otherwise, what comes of it and for whom. */
export function scenarioColumns({ against }: Pick<RoundScenarios, 'against'>, page: PageContext): Column<Row>[] {
  const { language, formats } = page;
  const t = scenarioTexts(language);
  const number = (key: string, header: string, cell: Column<Row>['cell']): Column<Row> => ({
    key,
    header,
    numeric: true,
    cell,
  });
  return [
    { key: 'run', header: t('run'), cell: ({ run }) => <RunName run={run} page={page} /> },
    { key: 'differs', header: t('differs'), cell: ({ scenario }) => <Lines lines={wordsOf(scenario, page)} /> },
    number('housed', t('housed'), ({ housed }) =>
      housed ? t('housedOf', { housed: housed.count, candidates: housed.candidates }) : t('tooFew'),
    ),
    number('unplaced', t('unplaced'), ({ run }) => (
      <>
        {formats.number(run.unplaced ?? 0)}
        {run.leftOut > 0 && <span class="small">{t('leftOutToo', { count: run.leftOut })}</span>}
      </>
    )),
    number('median', t('median'), ({ satisfaction }) =>
      satisfaction ? formats.number(satisfaction.median) : t('tooFew'),
    ),
    number('low', t('low'), ({ satisfaction }) => (satisfaction ? formats.number(satisfaction.low) : '–')),
    number('withChosen', t('withChosen'), ({ chosen, housed }) =>
      chosen && housed
        ? t('countOfHoused', { count: chosen.withChosen, share: formats.percent(chosen.withChosen / housed.count) })
        : '–',
    ),
    ...(against ? [changesColumn(against, page)] : []),
  ];
}

function RunName({ run, page }: { run: Run; page: PageContext }) {
  return (
    <>
      <TextLink href={`/runs/${run.id}`}>{scenarioTexts(page.language)('runNumber', { number: run.number })}</TextLink>
      {run.name && <bdi class="small">{run.name}</bdi>}
      {run.isRehearsal && <RehearsalBadge />}
      {run.publishedAt && <PublishedBadge />}
    </>
  );
}

function wordsOf(scenario: Row['scenario'], { language, formats }: PageContext): string[] {
  const t = scenarioTexts(language);
  const lines = scenarioLines(scenario, t, formats);
  return lines.length > 0 ? lines : [t('noneDiffers')];
}

/** How far apart the groups of each kind are in each run. */
export function gapColumns(rows: readonly Row[], page: PageContext): Column<Row>[] {
  const t = scenarioTexts(page.language);
  const known = DIMENSIONS.filter((dimension) =>
    rows.some(({ gaps }) => gaps.some((gap) => gap.dimension === dimension)),
  );
  return [
    { key: 'run', header: t('run'), cell: ({ run }) => <RunName run={run} page={page} /> },
    ...known.map((dimension) => ({
      key: dimension,
      header: fairnessTexts(page.language)(dimension),
      cell: ({ gaps }: Row) => <Gap gap={gaps.find((gap) => gap.dimension === dimension)} page={page} />,
    })),
  ];
}

function Gap({ gap, page: { language } }: { gap: FairnessGap | undefined; page: PageContext }) {
  const t = scenarioTexts(language);
  const { housed = null, satisfaction = null } = gap ?? {};
  return (
    <>
      {housed === null ? t('gapUnknown') : t('gapHoused', { points: 100 * housed })}
      {satisfaction !== null && <span class="small">{t('gapSatisfaction', { points: satisfaction })}</span>}
    </>
  );
}

function changesColumn(against: Run, { language }: PageContext): Column<Row> {
  const t = scenarioTexts(language);
  const { number } = against;
  return {
    key: 'changes',
    header: t('changes', { number }),
    cell: ({ run, changes }) => {
      if (run.id === against.id) return t('thisOne');
      if (!changes) return t('notComparable');
      return (
        <>
          <Lines
            lines={[
              t('moved', { count: changes.moved }),
              t('onlyHere', { count: changes.onlyInRun }),
              t('onlyThere', { count: changes.onlyInOther, number }),
            ]}
          />
          <TextLink href={`/runs/${run.id}/compare/${against.id}`}>{t('compareWith', { number })}</TextLink>
        </>
      );
    },
  };
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}
