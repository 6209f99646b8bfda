import type { Account } from '../../accounts/account.entity.js';
import type { Location } from '../../homes/location.entity.js';
import { FilterBar } from '../../platform/web/components/filter-bar.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { TextField } from '../../platform/web/components/text-field.js';
import { usePage } from '../../platform/web/page-context.js';
import { TARGET_GROUPS } from '../candidate-answers.js';
import type { CandidatesQuery } from '../candidates-query.js';
import { duplicatesTexts } from '../duplicates/texts.js';
import { PROGRESS } from '../progress/progress.js';
import { progressTexts } from '../progress/texts.js';
import { candidatesTexts } from '../texts.js';
import { URGENCY_BANDS } from '../urgency.js';

interface CandidatesFilterProps {
  query: CandidatesQuery;
  locations: readonly Location[];
  supervisors: readonly Account[];
}

/** Search and filters of the list. */
export function CandidatesFilter({ query, locations, supervisors }: CandidatesFilterProps) {
  const { language, user } = usePage();
  const t = candidatesTexts(language);
  const p = progressTexts(language);
  const d = duplicatesTexts(language);
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
      <SelectField
        name="progress"
        label={p('progress')}
        placeholder={p('allProgress')}
        value={query.progress}
        options={PROGRESS.map((progress) => ({ value: progress, label: p(progress) }))}
      />
      <SelectField
        name="stuck"
        label={p('stuckFilter')}
        placeholder={p('everybody')}
        value={query.stuck}
        options={[{ value: 'yes', label: p('onlyStuck') }]}
      />
      <SelectField
        name="supervisor"
        label={p('supervisor')}
        placeholder={p('allSupervisors')}
        value={query.supervisor}
        options={[
          ...(user?.role === 'supervisor' ? [{ value: 'mine', label: p('mine') }] : []),
          { value: 'none', label: p('noSupervisor') },
          ...supervisors.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        name="duplicates"
        label={d('duplicates')}
        placeholder={d('all')}
        value={query.duplicates}
        options={[{ value: 'yes', label: d('only') }]}
      />
    </FilterBar>
  );
}
