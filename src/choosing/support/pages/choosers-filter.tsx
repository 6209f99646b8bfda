import type { ChoosingPolicy } from '../../../platform/config/policy.js';
import { FilterBar } from '../../../platform/web/components/filter-bar.js';
import { SelectField } from '../../../platform/web/components/select-field.js';
import { TextField } from '../../../platform/web/components/text-field.js';
import { usePage } from '../../../platform/web/page-context.js';
import { SHOWS, WHOSE, type ChoosersQuery } from '../choosers-query.js';
import { supportTexts } from '../texts.js';

/** Search and filters of the list. */
export function ChoosersFilter({ query, policy }: { query: ChoosersQuery; policy: ChoosingPolicy }) {
  const t = supportTexts(usePage().language);
  const terms = { fewContacts: policy.fewContacts, onlyNoFrom: policy.onlyNoFrom };
  return (
    <FilterBar>
      <TextField name="search" type="search" label={t('search')} value={query.search} maxLength={100} />
      <SelectField
        name="people"
        label={t('whose')}
        value={query.people}
        options={WHOSE.map((whose) => ({ value: whose, label: t(`whose_${whose}`) }))}
      />
      <SelectField
        name="show"
        label={t('show')}
        value={query.show}
        options={SHOWS.map((show) => ({ value: show, label: t(`show_${show}`, terms) }))}
      />
    </FilterBar>
  );
}
