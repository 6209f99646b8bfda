import type { Location } from '../../homes/location.entity.js';
import { FilterBar } from '../../platform/web/components/filter-bar.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { TextField } from '../../platform/web/components/text-field.js';
import { usePage } from '../../platform/web/page-context.js';
import { TARGET_GROUPS } from '../candidate-answers.js';
import type { CandidatesQuery } from '../candidates-query.js';
import { candidatesTexts } from '../texts.js';
import { URGENCY_BANDS } from '../urgency.js';

/** Search and filters of the list. */
export function CandidatesFilter({ query, locations }: { query: CandidatesQuery; locations: Location[] }) {
  const t = candidatesTexts(usePage().language);
  return (
    <FilterBar>
      <TextField name="search" type="search" label={t('search')} value={query.search} />
      <SelectField
        name="targetGroup"
        label={t('targetGroup')}
        placeholder={t('allGroups')}
        value={query.targetGroup}
        options={TARGET_GROUPS.map((group) => ({ value: group, label: t(group) }))}
      />
      <SelectField
        name="location"
        label={t('location')}
        placeholder={t('allLocations')}
        value={query.location}
        options={locations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="urgency"
        label={t('urgency')}
        placeholder={t('allUrgencies')}
        value={query.urgency ? String(query.urgency) : null}
        options={URGENCY_BANDS.toReversed().map((band) => ({ value: String(band), label: t('bandOption', { band }) }))}
      />
    </FilterBar>
  );
}
