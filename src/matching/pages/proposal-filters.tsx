import type { Location } from '../../homes/location.entity.js';
import { FilterBar } from '../../platform/web/components/filter-bar.js';
import { NumberField } from '../../platform/web/components/number-field.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { TextField } from '../../platform/web/components/text-field.js';
import type { ProposalsQuery } from '../proposals.query.js';
import type { Run } from '../run.entity.js';
import type { ProposalTranslate } from '../texts.js';

export interface ProposalFiltersProps {
  choices: { locations: readonly Location[]; runs: readonly Run[] };
  query: ProposalsQuery;
  t: ProposalTranslate;
}

export function ProposalFilters({ choices, query, t }: ProposalFiltersProps) {
  const runs = [
    { value: 'latest', label: t('runLatest') },
    { value: 'all', label: t('runAll') },
    ...choices.runs.map(({ id, number, round }) => ({ value: id, label: `R-${number} · ${round.name}` })),
  ];
  return (
    <FilterBar>
      <TextField name="search" type="search" label={t('search')} value={query.search} maxLength={100} />
      <SelectField
        name="location"
        label={t('location')}
        placeholder={t('allLocations')}
        value={query.location}
        options={choices.locations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField name="run" label={t('run')} value={query.run} options={runs} />
      <NumberField name="minimumScore" label={t('minimumScore')} value={query.minimumScore} />
    </FilterBar>
  );
}
