import { Card } from '../../platform/web/components/card.js';
import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { FilterBar } from '../../platform/web/components/filter-bar.js';
import { Pagination } from '../../platform/web/components/pagination.js';
import { PersonName } from '../../platform/web/components/person.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { TextField } from '../../platform/web/components/text-field.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { usePage } from '../../platform/web/page-context.js';
import { comparisonTexts, type ComparisonTranslate } from '../comparison-texts.js';
import type { PlaceInRun } from '../places-in-groups.js';
import type { DifferenceRow, DifferencesQuery, RunComparison } from '../run-comparisons.js';
import { FirstNames } from './first-names.js';

export interface RunDifferencesProps {
  comparison: RunComparison;
  query: DifferencesQuery;
}

const PLACE = 'who-differs';

/** Everybody who lives elsewhere, with others, or in one of two runs only. */
export function RunDifferences({ comparison, query }: RunDifferencesProps) {
  const t = comparisonTexts(usePage().language);
  const { differences, run, other, counts } = comparison;
  if (counts.moved + counts.onlyInRun + counts.onlyInOther === 0) {
    return (
      <EmptyState icon="equal" title={t('sameForAll')}>
        {t('sameForAllText')}
      </EmptyState>
    );
  }
  const numbers = { run: run.number, other: other.number };
  return (
    <Card title={t('whoDiffers')} anchor={PLACE}>
      <Filters numbers={numbers} query={query} />
      {differences.total === 0 ? (
        <EmptyState icon="search" title={t('noneFound')}>
          {t('noneFoundText')}
        </EmptyState>
      ) : (
        <>
          <DataTable
            caption={t('whoCount', { count: differences.total })}
            columns={columns(t, numbers)}
            rows={differences.items}
            rowKey={({ candidateId }) => candidateId}
          />
          <Pagination
            pageNumber={differences.page}
            pageSize={differences.pageSize}
            total={differences.total}
            anchor={PLACE}
          />
        </>
      )}
    </Card>
  );
}

type Numbers = Record<'run' | 'other', number>;

const changeWords = (t: ComparisonTranslate, { run, other }: Numbers) => ({
  moved: t('moved'),
  onlyInRun: t('onlyIn', { number: run }),
  onlyInOther: t('onlyIn', { number: other }),
});

function Filters({ numbers, query }: { numbers: Numbers; query: DifferencesQuery }) {
  const t = comparisonTexts(usePage().language);
  const changes = Object.entries(changeWords(t, numbers)).map(([value, label]) => ({ value, label }));
  return (
    <FilterBar anchor={PLACE}>
      <TextField name="search" label={t('searchPerson')} type="search" value={query.search} />
      <SelectField
        name="change"
        label={t('difference')}
        options={changes}
        value={query.change}
        placeholder={t('allDifferences')}
      />
    </FilterBar>
  );
}

function columns(t: ComparisonTranslate, numbers: Numbers): Column<DifferenceRow>[] {
  return [
    {
      key: 'name',
      header: t('name'),
      cell: ({ candidateId, name, reference }) => (
        <>
          <TextLink href={`/candidates/${candidateId}`}>
            <PersonName name={name} />
          </TextLink>
          <span class="small">{reference}</span>
        </>
      ),
    },
    { key: 'run', header: t('inRun', { number: numbers.run }), cell: ({ run }) => <Place place={run} t={t} /> },
    { key: 'other', header: t('inRun', { number: numbers.other }), cell: ({ other }) => <Place place={other} t={t} /> },
    { key: 'change', header: t('difference'), cell: (row) => differenceWords(row, t, numbers) },
  ];
}

function differenceWords({ change, run, other }: DifferenceRow, t: ComparisonTranslate, numbers: Numbers): string {
  if (!run || !other) return changeWords(t, numbers)[change];
  const peopleOf = ({ housemates }: PlaceInRun) => housemates.map(({ id }) => id).join();
  if (run.homeId === other.homeId) return t('otherPeople');
  return t(peopleOf(run) === peopleOf(other) ? 'otherHome' : 'otherHomeAndPeople');
}

function Place({ place, t }: { place: PlaceInRun | null; t: ComparisonTranslate }) {
  if (!place) return <>{t('noPlace')}</>;
  const { address, location, housemates } = place;
  return (
    <>
      {`${address}, ${location}`}
      <span class="small">
        {t('withPeople')}
        <FirstNames people={housemates} />
      </span>
    </>
  );
}
