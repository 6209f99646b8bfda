import { Card } from '../../platform/web/components/card.js';
import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { Facts } from '../../platform/web/components/facts.js';
import { Points, type Point } from '../../platform/web/components/points.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { usePage } from '../../platform/web/page-context.js';
import { webTexts } from '../../platform/web/texts.js';
import { betterPossibleWords } from '../better-possible.js';
import { tellable, type FairnessGroup } from '../fairness.js';
import { chosenFacts } from '../chosen-facts.js';
import { fairnessTexts } from '../fairness-texts.js';
import { runTexts, type RunTranslate } from '../run-texts.js';
import type { RunDetail, RunOutcome } from '../runs.queries.js';

type Row = Omit<FairnessGroup, 'key'> & { name: string };

/** What a finished run found, in numbers, and how far from the best possible it is at most. */
export function RunResult({ run, outcome }: { run: RunDetail; outcome: RunOutcome }) {
  const { language, formats } = usePage();
  const t = runTexts(language);
  const { figures } = outcome;
  const { statusHolder, youngTenant } = figures.perTargetGroup;
  const words = webTexts(language);
  const rows: Row[] = [
    { name: t('everybody'), ...tellable(figures) },
    { name: words('statusHolders'), ...tellable(statusHolder) },
    { name: words('youngTenants'), ...tellable(youngTenant) },
  ];
  return (
    <Card title={t('result')}>
      <Verdict run={run} outcome={outcome} />
      <DataTable
        caption={t('housed')}
        columns={columns(t, fairnessTexts(language)('tooFew'))}
        rows={rows}
        rowKey={({ name }) => name}
      />
      <Facts
        facts={[
          ...(run.locked > 0 ? [{ term: t('lockedPeople'), value: formats.number(run.locked) }] : []),
          ...(run.unplaced ? [{ term: t('unplaced'), value: <ToUnplaced count={run.unplaced} /> }] : []),
          ...(run.leftOut > 0 ? [{ term: t('leftOut'), value: t('leftOutWhy', { count: run.leftOut }) }] : []),
          ...chosenFacts(figures, t, formats),
          { term: t('objective'), value: formats.number(run.objective ?? 0) },
          { term: t('upperBound'), value: formats.number(run.upperBound ?? 0) },
        ]}
      />
    </Card>
  );
}

function ToUnplaced({ count }: { count: number }) {
  const t = runTexts(usePage().language);
  return <TextLink href="#unplaced">{t('unplacedCount', { count })}</TextLink>;
}

function columns(t: RunTranslate, tooFew: string): Column<Row>[] {
  const points = (value: number | undefined) => (value === undefined ? tooFew : t('outOfMaximum', { points: value }));
  return [
    { key: 'name', header: t('targetGroup'), cell: ({ name }) => name },
    {
      key: 'housed',
      header: t('housed'),
      numeric: true,
      cell: ({ housed }) => (housed ? t('housedOf', { housed: housed.count, candidates: housed.candidates }) : tooFew),
    },
    {
      key: 'median',
      header: t('medianSatisfaction'),
      numeric: true,
      cell: ({ satisfaction }) => points(satisfaction?.median),
    },
    {
      key: 'low',
      header: t('lowSatisfaction'),
      numeric: true,
      cell: ({ satisfaction }) => points(satisfaction?.low),
    },
  ];
}

/** How far from the best possible this is, and what became of the groups that were to stay. */
function Verdict({ run, outcome: { stopped, kept } }: { run: RunDetail; outcome: RunOutcome }) {
  const t = runTexts(usePage().language);
  const { objective, upperBound, earlierRun } = run;
  const points: Point[] = [
    {
      icon: objective === upperBound ? 'rosette-discount-check' : 'target-arrow',
      text: betterPossibleWords({ objective: objective ?? 0, upperBound }, t),
    },
  ];
  if (kept && earlierRun)
    points.push({ icon: 'history', text: t('keptGroups', { ...kept, number: earlierRun.number }) });
  if (stopped === 'timeLimit') points.push({ icon: 'clock-stop', text: t('timeLimitReached'), attention: true });
  return <Points points={points} />;
}
