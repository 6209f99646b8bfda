import { Card } from '../../../platform/web/components/card.js';
import { DataTable, type Column } from '../../../platform/web/components/data-table.js';
import { Disclosure } from '../../../platform/web/components/disclosure.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PageContext } from '../../../platform/web/page.js';
import { FEWEST_PEOPLE } from '../../fairness.js';
import { fairnessGroupName } from '../../fairness-group-name.js';
import { fairnessTexts } from '../../fairness-texts.js';
import type { RunComparison } from '../../run-comparisons.js';
import type { ComparedFairness as Compared, ComparedGroup } from '../compare-fairness.js';
import { scenarioTexts } from '../texts.js';

export interface ComparedFairnessProps {
  comparison: RunComparison;
  /** Names of locations by id. */
  placeNames: ReadonlyMap<string, string>;
}

/** How each group of people fares in two runs. */
export function ComparedFairness({ comparison, placeNames }: ComparedFairnessProps) {
  const page = usePage();
  const t = scenarioTexts(page.language);
  return (
    <Card title={t('fairness')} anchor="fairness">
      <p>{t('fairnessMeans', { fewest: FEWEST_PEOPLE })}</p>
      {comparison.fairness.map(({ dimension, groups }, index) => (
        <Disclosure key={dimension} summary={fairnessTexts(page.language)(dimension)} open={index === 0}>
          <DataTable
            caption={<span class="visually-hidden">{fairnessTexts(page.language)(dimension)}</span>}
            columns={columns(dimension, comparison, page, placeNames)}
            rows={groups}
            rowKey={({ key }) => key}
          />
        </Disclosure>
      ))}
    </Card>
  );
}

function columns(
  dimension: Compared['dimension'],
  { run, other }: RunComparison,
  page: PageContext,
  placeNames: ReadonlyMap<string, string>,
): Column<ComparedGroup>[] {
  const t = scenarioTexts(page.language);
  return [
    {
      key: 'group',
      header: fairnessTexts(page.language)('group'),
      cell: ({ key }) => fairnessGroupName(dimension, key, page.language, placeNames),
    },
    { key: 'run', header: t('runNumber', { number: run.number }), cell: (row) => <Fares group={row.run} /> },
    { key: 'other', header: t('runNumber', { number: other.number }), cell: (row) => <Fares group={row.other} /> },
  ];
}

function Fares({ group }: { group: ComparedGroup['run'] }) {
  const { language, formats } = usePage();
  const t = scenarioTexts(language);
  if (!group) return <>–</>;
  const { housed, satisfaction } = group;
  if (!housed) return <>{t('tooFew')}</>;
  const { count, candidates } = housed;
  return (
    <>
      {t('housedShare', { housed: count, candidates, share: formats.percent(count / candidates) })}
      <span class="small">{satisfaction ? t('satisfactionPoints', { points: satisfaction.median }) : t('tooFew')}</span>
    </>
  );
}
