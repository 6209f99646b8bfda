import type { Account } from '../../accounts/account.entity.js';
import type { Location } from '../../homes/location.entity.js';
import type { Paged } from '../../platform/http/paging.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { DataTable } from '../../platform/web/components/data-table.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Pagination } from '../../platform/web/components/pagination.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { queryOf } from '../../platform/web/page-url.js';
import type { CandidatesQuery } from '../candidates-query.js';
import type { CandidateFile } from '../candidate-files.js';
import type { CandidateCounts } from '../candidates.service.js';
import type { Lookalike } from '../duplicates/duplicates.queries.js';
import { progressTexts } from '../progress/texts.js';
import { registeringTexts } from '../registering/texts.js';
import { candidatesTexts } from '../texts.js';
import { InviteChosen } from '../invitations/pages/choose-candidates.js';
import type { Vocabulary } from '../vocabulary.js';
import { CandidatesFilter } from './candidates-filter.js';
import { candidateListColumns } from './candidate-list-columns.js';

export interface CandidatesProps {
  candidates: Paged<CandidateFile>;
  counts: CandidateCounts;
  locations: Location[];
  supervisors: Account[];
  /** Who may be here twice, by the id of the candidate. */
  lookalikes: ReadonlyMap<string, Lookalike[]>;
  query: CandidatesQuery;
  vocabulary: Vocabulary;
}

export function CandidatesPage(props: PageProps<CandidatesProps>) {
  const { page, counts } = props;
  const t = candidatesTexts(page.language);
  return (
    <Layout page={page} title={t('candidates')} width="wide">
      <PageHeader
        title={t('candidates')}
        lead={counts.total > 0 ? t('lead', { ...counts }) : undefined}
        actions={<ListActions {...props} />}
      />
      {counts.total > 0 ? <CandidateList {...props} /> : <Nobody {...props} />}
    </Layout>
  );
}

function ListActions({ page, counts }: PageProps<CandidatesProps>) {
  const t = candidatesTexts(page.language);
  const asked = queryOf(page.url);
  asked.delete('page');
  return (
    <>
      {page.user?.may('candidates:manage') && (
        <LinkButton icon="user-plus" href="/candidates/new">
          {registeringTexts(page.language)('title')}
        </LinkButton>
      )}
      {page.user?.role === 'supervisor' && (
        <LinkButton icon="users" href="/candidates?supervisor=mine">
          {progressTexts(page.language)('mine')}
        </LinkButton>
      )}
      {page.user?.may('candidates:import') && (
        <LinkButton icon="upload" href="/candidates/import">
          {t('import')}
        </LinkButton>
      )}
      {page.user?.may('choosing:import') && (
        <LinkButton icon="heart" href="/candidates/choices/totals">
          {t('choices')}
        </LinkButton>
      )}
      {counts.total > 0 && (
        <LinkButton kind="subtle" icon="download" href={`/candidates/export.csv?${asked}`} download>
          {t('export')}
        </LinkButton>
      )}
    </>
  );
}

function CandidateList(props: PageProps<CandidatesProps>) {
  const { page, candidates, lookalikes, vocabulary } = props;
  const t = candidatesTexts(page.language);
  return (
    <>
      <CandidatesFilter {...props} />
      <Card>
        {candidates.total > 0 ? (
          <DataTable
            caption={t('candidates')}
            columns={candidateListColumns(page, vocabulary, lookalikes)}
            rows={candidates.items}
            rowKey={({ candidate }) => candidate.id}
            defaultSort="-urgency"
          />
        ) : (
          <EmptyState icon="user-search" title={t('nobodyFoundTitle')}>
            <p>{t('nobodyFoundText')}</p>
          </EmptyState>
        )}
        {page.user?.may('candidates:invite') && candidates.total > 0 && <InviteChosen />}
        <Pagination pageNumber={candidates.page} pageSize={candidates.pageSize} total={candidates.total} />
      </Card>
    </>
  );
}

function Nobody({ page }: PageProps<CandidatesProps>) {
  const t = candidatesTexts(page.language);
  return (
    <Card>
      <EmptyState icon="users" title={t('noneTitle')}>
        <p>{t('noneText')}</p>
      </EmptyState>
    </Card>
  );
}
