import { Card } from '../../platform/web/components/card.js';
import { DataTable } from '../../platform/web/components/data-table.js';
import { usePage } from '../../platform/web/page-context.js';
import { betterPossibleWords } from '../better-possible.js';
import { comparisonTexts } from '../comparison-texts.js';
import { tellable } from '../fairness.js';
import { fairnessTexts } from '../fairness-texts.js';
import { runTexts } from '../run-texts.js';
import type { RunDetail } from '../runs.queries.js';

/** The figures of two completed runs, beside each other. */
export function ComparedFigures({ run, other }: { run: RunDetail; other: RunDetail }) {
  const t = comparisonTexts(usePage().language);
  const [here, there] = [useFigures(run), useFigures(other)];
  const rows = here.map(({ term, value }, index) => ({ term, run: value, other: there[index]!.value }));
  return (
    <Card title={t('figures')}>
      <DataTable
        caption={<span class="visually-hidden">{t('figures')}</span>}
        columns={[
          { key: 'term', header: t('figure'), cell: ({ term }) => term },
          { key: 'run', header: t('inRun', { number: run.number }), cell: (row) => row.run },
          { key: 'other', header: t('inRun', { number: other.number }), cell: (row) => row.other },
        ]}
        rows={rows}
        rowKey={({ term }) => term}
      />
    </Card>
  );
}

function useFigures({ outcome, objective, upperBound, effort, seed, createdAt }: RunDetail) {
  const { language, formats } = usePage();
  const t = runTexts(language);
  const { housed, satisfaction } = tellable(outcome!.figures);
  const tooFew = fairnessTexts(language)('tooFew');
  const points = (value: number | undefined) => (value === undefined ? tooFew : t('outOfMaximum', { points: value }));
  return [
    {
      term: t('housed'),
      value: housed ? t('housedOf', { housed: housed.count, candidates: housed.candidates }) : tooFew,
    },
    { term: t('medianSatisfaction'), value: points(satisfaction?.median) },
    { term: t('lowSatisfaction'), value: points(satisfaction?.low) },
    { term: t('objective'), value: formats.number(objective ?? 0) },
    { term: t('upperBound'), value: formats.number(upperBound ?? 0) },
    { term: t('howGood'), value: betterPossibleWords({ objective: objective ?? 0, upperBound }, t) },
    { term: t('effort'), value: t(effort) },
    { term: t('seed'), value: String(seed) },
    { term: t('createdAt'), value: formats.dateTime(createdAt) },
  ];
}
