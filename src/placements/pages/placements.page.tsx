import type { Location } from '../../homes/location.entity.js';
import { capitalized } from '../../matching/capitalized.js';
import type { Paged } from '../../platform/http/paging.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { DataTable } from '../../platform/web/components/data-table.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { FilterBar } from '../../platform/web/components/filter-bar.js';
import { GroupMixLegend } from '../../platform/web/components/group-mix.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Pagination } from '../../platform/web/components/pagination.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { TextField } from '../../platform/web/components/text-field.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import { queryOf } from '../../platform/web/page-url.js';
import { BulkForm } from '../bulk/pages/bulk-form.js';
import { bulkActOn, chooseColumn } from '../bulk/pages/choose-column.js';
import { bulkTexts } from '../bulk/texts.js';
import type { PlacementWithPeople } from '../placements.queries.js';
import { STATUS_FILTERS, type PlacementsQuery } from '../placements.query.js';
import { placementTexts, type PlacementTranslate } from '../texts.js';
import { placementColumns } from './placement-columns.js';

export interface PlacementsPageProps {
  list: Paged<PlacementWithPeople>;
  /** People who have a home. */
  housed: number;
  /** Placements that wait for staff. */
  waiting: number;
  locations: readonly Location[];
  query: PlacementsQuery;
}

export function PlacementsPage({ page, list, housed, waiting, locations, query }: PageProps<PlacementsPageProps>) {
  const t = placementTexts(page.language);
  const filters = queryOf(page.url).toString();
  return (
    <Layout page={page} title={t('placements')} width="wide" waiting={{ '/placements': waiting }}>
      <PageHeader
        title={t('placements')}
        lead={t('placementsLead', { housed, waiting })}
        actions={
          list.total > 0 && (
            <LinkButton icon="download" href={filters ? `/placements.csv?${filters}` : '/placements.csv'} download>
              {t('downloadList')}
            </LinkButton>
          )
        }
      />
      <PlacementFilters locations={locations} query={query} t={t} />
      <Card>
        {list.total > 0 ? (
          <>
            <PlacementTable list={list} query={query} />
            <GroupMixLegend />
            <Pagination pageNumber={list.page} pageSize={list.pageSize} total={list.total} />
          </>
        ) : (
          <NoPlacements
            isFiltered={Boolean(query.search || query.status !== 'open' || query.location || query.round)}
            t={t}
          />
        )}
      </Card>
    </Layout>
  );
}

/** With a box in each row where many can be sent or approved at once. */
function PlacementTable({ list, query }: Pick<PlacementsPageProps, 'list' | 'query'>) {
  const page = usePage();
  const t = placementTexts(page.language);
  const act = page.user?.may('placements:decide') ? bulkActOn(query.status) : null;
  const isAllChosen = query.chosen === 'all';
  const columns = placementColumns(t, page.formats);
  const table = (
    <DataTable
      caption={t('countPlacements', { count: list.total })}
      columns={act ? [...columns, chooseColumn(act, isAllChosen, bulkTexts(page.language))] : columns}
      rows={list.items}
      rowKey={({ placement }) => placement.id}
      defaultSort="-statusSince"
    />
  );
  if (!act) return table;
  return (
    <BulkForm act={act} isAllChosen={isAllChosen}>
      {table}
    </BulkForm>
  );
}

interface PlacementFiltersProps extends Pick<PlacementsPageProps, 'locations' | 'query'> {
  t: PlacementTranslate;
}

function PlacementFilters({ locations, query, t }: PlacementFiltersProps) {
  return (
    <FilterBar>
      <TextField name="search" type="search" label={t('search')} value={query.search} maxLength={100} />
      <SelectField
        name="location"
        label={t('location')}
        placeholder={t('allLocations')}
        value={query.location}
        options={locations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {query.round && <input type="hidden" name="round" value={query.round} />}
      <SelectField
        name="status"
        label={t('status')}
        value={query.status}
        options={STATUS_FILTERS.map((status) => ({ value: status, label: t(`status${capitalized(status)}`) }))}
      />
    </FilterBar>
  );
}

function NoPlacements({ isFiltered, t }: { isFiltered: boolean; t: PlacementTranslate }) {
  return isFiltered ? (
    <EmptyState icon="filter-search" title={t('nothingFound')}>
      <p>{t('nothingFoundText')}</p>
    </EmptyState>
  ) : (
    <EmptyState icon="key" title={t('noPlacements')}>
      <p>{t('noPlacementsText')}</p>
    </EmptyState>
  );
}
