import { Card } from '../../platform/web/components/card.js';
import { DataTable } from '../../platform/web/components/data-table.js';
import { usePage } from '../../platform/web/page-context.js';
import { betterPossibleWords } from '../better-possible.js';
import { chosenFacts } from '../chosen-facts.js';
import { comparisonTexts } from '../comparison-texts.js';
import { tellable, type StoredFigures } from '../fairness.js';
import { fairnessTexts } from '../fairness-texts.js';
import type { RunComparison } from '../run-comparisons.js';
import { runTexts } from '../run-texts.js';
import type { RunDetail } from '../runs.queries.js';
import { WEIGHTS } from '../scenarios/scenario.js';
import { scenarioTexts } from '../scenarios/texts.js';

/** The figures of two completed runs, beside each other. */
export function ComparedFigures({ comparison }: { comparison: RunComparison }) {
  const { run, other, figures, settings } = comparison;
  const { language } = usePage();
  const t = comparisonTexts(language);
  const [here, there] = [useFigures(run, figures.run), useFigures(other, figures.other)];
  const valueOf = (figures: Fact[], term: string) => figures.find((one) => one.term === term)?.value ?? '–';
  const hasOtherWeights = settings.some(({ setting }) => WEIGHTS.some((weight) => weight === setting));
  // An older engine may have found fewer.
  const longest = here.length >= there.length ? here : there;
  const rows = longest.map(({ term }) => ({ term, run: valueOf(here, term), other: valueOf(there, term) }));
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
      {hasOtherWeights && <p class="small">{scenarioTexts(language)('measuredAlikeBoth')}</p>}
    </Card>
  );
}

interface Fact {
  term: string;
  value: string;
}

function useFigures({ objective, upperBound, createdAt }: RunDetail, figures: StoredFigures): Fact[] {
  const { language, formats } = usePage();
  const t = runTexts(language);
  const { housed, satisfaction } = tellable(figures);
  const tooFew = fairnessTexts(language)('tooFew');
  const points = (value: number | undefined) => (value === undefined ? tooFew : t('outOfMaximum', { points: value }));
  return [
    {
      term: t('housed'),
      value: housed ? t('housedOf', { housed: housed.count, candidates: housed.candidates }) : tooFew,
    },
    { term: t('medianSatisfaction'), value: points(satisfaction?.median) },
    { term: t('lowSatisfaction'), value: points(satisfaction?.low) },
    ...chosenFacts(figures, t, formats),
    { term: t('objective'), value: formats.number(objective ?? 0) },
    { term: t('upperBound'), value: formats.number(upperBound ?? 0) },
    { term: t('howGood'), value: betterPossibleWords({ objective: objective ?? 0, upperBound }, t) },
    { term: t('createdAt'), value: formats.dateTime(createdAt) },
  ];
}
