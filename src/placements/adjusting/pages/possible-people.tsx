import { addressOf } from '../../../homes/home.entity.js';
import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { GroupMixLegend } from '../../../platform/web/components/group-mix.js';
import { Pagination } from '../../../platform/web/components/pagination.js';
import { TextField } from '../../../platform/web/components/text-field.js';
import { usePage } from '../../../platform/web/page-context.js';
import { choosingUrl } from '../adjust-urls.js';
import type { ChoosingPeople } from '../choosing-people.js';
import { adjustingTexts } from '../texts.js';
import { possibleColumns } from './possible-columns.js';
import type { ChoosePeopleQuery } from '../adjusting.forms.js';

const PLACE = 'who-can-come';

export interface PossiblePeopleProps {
  choosing: ChoosingPeople;
  query: ChoosePeopleQuery;
}

/** Who can come into the places that are free, and what each of them would bring about. */
export function PossiblePeople({ choosing, query }: PossiblePeopleProps) {
  const { language, formats } = usePage();
  const t = adjustingTexts(language);
  const { placement, free, list } = choosing;
  if (free <= 0)
    return (
      <Card title={t('whoCanCome')}>
        <p>{t('noPlaceFree')}</p>
      </Card>
    );
  return (
    <Card title={t('whoCanCome')} anchor={PLACE}>
      <p>{t('freePlaces', { count: free, address: addressOf(placement.home) })}</p>
      <Search choosing={choosing} search={query.search} />
      {list.total === 0 ? (
        <EmptyState icon="user-search" title={t('nobody')}>
          <p>{t('nobodyText')}</p>
        </EmptyState>
      ) : (
        <>
          <DataTable
            caption={t('possibleCount', { count: list.total })}
            columns={possibleColumns({ t, language, formats, choosing })}
            rows={list.items}
            rowKey={({ candidateId }) => candidateId}
          />
          <GroupMixLegend />
          <Pagination pageNumber={list.page} pageSize={list.pageSize} total={list.total} anchor={PLACE} />
        </>
      )}
    </Card>
  );
}

/** Keeps what was chosen so far. */
function Search({
  choosing: { placement, leaves, comes },
  search,
}: {
  choosing: ChoosingPeople;
  search: string | undefined;
}) {
  const t = adjustingTexts(usePage().language);
  return (
    <form class="filter-bar" method="get" action={`${choosingUrl(placement.id)}#${PLACE}`} role="search">
      <TextField name="search" type="search" label={t('search')} value={search} maxLength={100} />
      {leaves.map((id) => (
        <input key={id} type="hidden" name="leaves" value={id} />
      ))}
      {comes.map((id) => (
        <input key={id} type="hidden" name="comes" value={id} />
      ))}
      <div class="filter-bar__actions">
        <Button kind="secondary" icon="search">
          {t('searchAction')}
        </Button>
      </div>
    </form>
  );
}
