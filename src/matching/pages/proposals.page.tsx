import type { Paged } from '../../platform/http/paging.js';
import { Alert } from '../../platform/web/components/alert.js';
import { Actions } from '../../platform/web/components/actions.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { DataTable } from '../../platform/web/components/data-table.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { GroupMixLegend } from '../../platform/web/components/group-mix.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Pagination } from '../../platform/web/components/pagination.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { queryOf } from '../../platform/web/page-url.js';
import { HIGHEST_SATISFACTION, type ProposalsQuery } from '../proposals.query.js';
import type { ProposalWithPeople } from '../proposals.queries.js';
import { proposalTexts, type ProposalTranslate } from '../texts.js';
import { proposalColumns } from './proposal-columns.js';
import { ProposalFilters, type ProposalFiltersProps } from './proposal-filters.js';

export interface ProposalsPageProps {
  list: Paged<ProposalWithPeople>;
  choices: ProposalFiltersProps['choices'];
  query: ProposalsQuery;
}

export function ProposalsPage({ page, list, choices, query }: PageProps<ProposalsPageProps>) {
  const t = proposalTexts(page.language);
  return (
    <Layout page={page} title={t('proposals')} width="wide">
      <PageHeader
        title={t('proposals')}
        lead={t('proposalsLead')}
        actions={list.total > 0 && <Download query={queryOf(page.url).toString()} t={t} />}
      />
      <ProposalFilters choices={choices} query={query} t={t} />
      {list.total === 0 ? <NothingFound query={query} t={t} /> : <Found list={list} t={t} />}
    </Layout>
  );
}

function Download({ query, t }: { query: string; t: ProposalTranslate }) {
  return (
    <LinkButton icon="download" href={query ? `/proposals.csv?${query}` : '/proposals.csv'} download>
      {t('downloadList')}
    </LinkButton>
  );
}

function Found({ list, t }: { list: Paged<ProposalWithPeople>; t: ProposalTranslate }) {
  return (
    <Card>
      {list.items.some(({ proposal }) => proposal.run.isRehearsal) && <Alert kind="info">{t('rehearsalsShown')}</Alert>}
      <DataTable
        caption={t('countProposals', { count: list.total })}
        columns={proposalColumns(t)}
        rows={list.items}
        rowKey={({ proposal }) => proposal.id}
        defaultSort="-score"
      />
      <GroupMixLegend />
      <p class="small">{t('scoreLegend', { highest: HIGHEST_SATISFACTION })}</p>
      <Pagination pageNumber={list.page} pageSize={list.pageSize} total={list.total} />
    </Card>
  );
}

/** There is nothing, or nothing fits the filters: says which, and offers the wider view. */
function NothingFound({ query, t }: { query: ProposalsQuery; t: ProposalTranslate }) {
  const narrowed = Boolean(query.search || query.location || query.minimumScore !== undefined);
  const isDefault = query.run === 'latest' && !narrowed;
  return (
    <Card>
      <EmptyState
        icon={isDefault ? 'list' : 'filter-search'}
        title={isDefault ? t('noProposals') : t('nothingFound')}
        actions={
          <Actions>
            <LinkButton href="/proposals?run=all" icon="list">
              {t('showAll')}
            </LinkButton>
            {isDefault && (
              <LinkButton href="/rounds" icon="refresh">
                {t('toRounds')}
              </LinkButton>
            )}
          </Actions>
        }
      >
        <p>{isDefault ? t('noProposalsText') : t('nothingFoundText')}</p>
      </EmptyState>
    </Card>
  );
}
