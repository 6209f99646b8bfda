import type { ChoosingPolicy } from '../../../platform/config/policy.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Pagination } from '../../../platform/web/components/pagination.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { queryOf } from '../../../platform/web/page-url.js';
import type { ChoosersQuery } from '../choosers-query.js';
import type { ChoosersList } from '../support.service.js';
import { supportTexts } from '../texts.js';
import { chooserColumns } from './chooser-columns.js';
import { ChoosersFilter } from './choosers-filter.js';
import { SupportTabs } from './support-tabs.js';

export interface ChoosersPageProps {
  choosers: ChoosersList;
  query: ChoosersQuery;
  policy: ChoosingPolicy;
}

/** How choosing goes for each of the people whom a supervisor helps, in numbers. */
export function ChoosersPage({ page, choosers, query, policy }: PageProps<ChoosersPageProps>) {
  const t = supportTexts(page.language);
  const { items, total, notChoosing } = choosers;
  const asked = queryOf(page.url);
  asked.delete('page');
  const download = total > 0 && (
    <LinkButton kind="subtle" icon="download" href={`/choosing/export.csv?${asked}`} download>
      {t('export')}
    </LinkButton>
  );
  return (
    <Layout page={page} title={t('title')} width="wide">
      <PageHeader title={t('title')} lead={t('lead')} actions={download} />
      <SupportTabs />
      <ChoosersFilter query={query} policy={policy} />
      <Card>
        {total > 0 ? (
          <DataTable
            caption={t('caption', { count: total })}
            columns={chooserColumns(page)}
            rows={items}
            rowKey={({ id }) => id}
            defaultSort="contacts"
          />
        ) : (
          <EmptyState icon="user-search" title={t('noneTitle')}>
            <p>{t('noneText')}</p>
          </EmptyState>
        )}
        {notChoosing > 0 && <p>{t('notChoosing', { count: notChoosing })}</p>}
        <Pagination pageNumber={choosers.page} pageSize={choosers.pageSize} total={total} />
      </Card>
    </Layout>
  );
}
