import { DateField } from '../../../platform/web/components/date-field.js';
import { FilterBar } from '../../../platform/web/components/filter-bar.js';
import { SelectField } from '../../../platform/web/components/select-field.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { FilterFaults } from '../figures.filter.js';
import type { FiguresQuery } from '../figures.query.js';
import { STEPS } from '../period.js';
import { figuresTexts, type FiguresTranslate } from '../texts.js';

/** Something to choose by its name. */
export interface Named {
  id: string;
  name: string;
}

export interface FiguresFilterBarProps {
  query: FiguresQuery;
  faults: FilterFaults;
  rounds: readonly Named[];
  locations: readonly Named[];
}

export function FiguresFilterBar({ query, faults, rounds, locations }: FiguresFilterBarProps) {
  const t = figuresTexts(usePage().language);
  const errors = filterErrors(faults, t);
  const options = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterBar>
      <DateField name="from" label={t('from')} value={query.from} error={errors.from} />
      <DateField name="to" label={t('to')} value={query.to} error={errors.to} />
      <SelectField
        name="round"
        label={t('round')}
        placeholder={t('allRounds')}
        value={query.round}
        options={options(rounds)}
        error={errors.round}
      />
      <SelectField
        name="location"
        label={t('location')}
        placeholder={t('allLocations')}
        value={query.location}
        options={options(locations)}
        error={errors.location}
      />
      <SelectField
        name="step"
        label={t('step')}
        value={query.step}
        options={STEPS.map((step) => ({ value: step, label: t(step) }))}
        error={errors.step}
      />
    </FilterBar>
  );
}

/** What is wrong with the filter in words, by field. */
export const filterErrors = (faults: FilterFaults, t: FiguresTranslate): Partial<Record<keyof FiguresQuery, string>> =>
  Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, t(fault)]));
