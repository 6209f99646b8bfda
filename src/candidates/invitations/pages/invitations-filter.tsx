import { FilterBar } from '../../../platform/web/components/filter-bar.js';
import { SelectField } from '../../../platform/web/components/select-field.js';
import { TextField } from '../../../platform/web/components/text-field.js';
import { usePage } from '../../../platform/web/page-context.js';
import { CHANNELS } from '../invitation-states.js';
import { STATUS_FILTERS, type InvitationsQuery } from '../invitations.query.js';
import { invitationTexts, invitationWords } from '../texts.js';

/** Search and filters of the list of invitations. */
export function InvitationsFilter({ query }: { query: InvitationsQuery }) {
  const { language } = usePage();
  const t = invitationTexts(language);
  const words = invitationWords(language);
  return (
    <FilterBar>
      <TextField name="search" type="search" label={t('search')} value={query.search} />
      <SelectField
        name="status"
        label={t('status')}
        placeholder={t('allStatuses')}
        value={query.status}
        options={STATUS_FILTERS.map((status) => ({ value: status, label: words.status(status) }))}
      />
      <SelectField
        name="channel"
        label={t('channel')}
        placeholder={t('allChannels')}
        value={query.channel}
        options={CHANNELS.map((channel) => ({ value: channel, label: words.channel(channel) }))}
      />
    </FilterBar>
  );
}
