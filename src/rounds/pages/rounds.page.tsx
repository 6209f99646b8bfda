import type { Paged } from '../../platform/http/paging.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { FilterBar } from '../../platform/web/components/filter-bar.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Pagination } from '../../platform/web/components/pagination.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { TextField } from '../../platform/web/components/text-field.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageContext, PageProps } from '../../platform/web/page.js';
import { phaseTexts } from '../phases/texts.js';
import type { RoundListQuery, RoundSummary } from '../rounds.queries.js';
import { roundsTexts, type RoundsTranslate } from '../texts.js';
import { RoundStatusBadge } from './round-status.js';

export interface RoundsPageProps {
  rounds: Paged<RoundSummary>;
  query: RoundListQuery;
}

export function RoundsPage({ page, rounds, query }: PageProps<RoundsPageProps>) {
  const t = roundsTexts(page.language);
  const newRound = page.user?.may('rounds:plan') && (
    <LinkButton href="/rounds/new" icon="plus" kind="primary">
      {t('newRound')}
    </LinkButton>
  );
  const isFiltered = Boolean(query.search ?? query.status);
  return (
    <Layout page={page} title={t('rounds')} width="wide">
      <PageHeader title={t('rounds')} lead={t('lead')} actions={newRound} />
      {rounds.total === 0 && !isFiltered ? (
        <EmptyState icon="refresh" title={t('noRounds')} actions={newRound}>
          {t('noRoundsText')}
        </EmptyState>
      ) : (
        <FilteredRounds page={page} rounds={rounds} query={query} t={t} />
      )}
    </Layout>
  );
}

function FilteredRounds({ page, rounds, query, t }: PageProps<RoundsPageProps> & { t: RoundsTranslate }) {
  const statuses = (['open', 'closed'] as const).map((value) => ({ value, label: t(value) }));
  return (
    <>
      <FilterBar>
        <TextField name="search" label={t('search')} type="search" value={query.search} />
        <SelectField
          name="status"
          label={t('status')}
          options={statuses}
          value={query.status}
          placeholder={t('allStatuses')}
        />
      </FilterBar>
      {rounds.total === 0 ? (
        <EmptyState icon="search" title={t('noRoundsFound')}>
          {t('noRoundsFoundText')}
        </EmptyState>
      ) : (
        <Card>
          <DataTable caption={t('rounds')} columns={columns(t, page)} rows={rounds.items} rowKey={({ id }) => id} />
          <Pagination pageNumber={rounds.page} pageSize={rounds.pageSize} total={rounds.total} />
        </Card>
      )}
    </>
  );
}

const columns = (t: RoundsTranslate, { language, formats }: PageContext): Column<RoundSummary>[] => [
  { key: 'name', header: t('name'), cell: ({ id, name }) => <TextLink href={`/rounds/${id}`}>{name}</TextLink> },
  { key: 'startsOn', header: t('startsOn'), cell: ({ startsOn }) => formats.date(startsOn) },
  { key: 'homes', header: t('homes'), numeric: true, cell: ({ counts }) => formats.number(counts.homes) },
  { key: 'places', header: t('places'), numeric: true, cell: ({ counts }) => formats.number(counts.places) },
  {
    key: 'candidates',
    header: t('candidates'),
    numeric: true,
    cell: ({ counts }) => formats.number(counts.candidates),
  },
  {
    key: 'phase',
    header: t('phase'),
    cell: ({ status, phase }) => (status === 'open' ? phaseTexts(language)(phase) : '–'),
  },
  { key: 'status', header: t('status'), cell: ({ status }) => <RoundStatusBadge status={status} /> },
];
