import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Pagination } from '../../../platform/web/components/pagination.js';
import { Person } from '../../../platform/web/components/person.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { SeekingGroup, SeekingGroups } from '../seeking-groups.queries.js';
import { supportTexts } from '../texts.js';
import { SupportTabs } from './support-tabs.js';

export interface SeekingGroupsPageProps {
  groups: SeekingGroups & { longWaiting: number };
  /** Days from which a question waits for long. */
  waitDays: number;
}

/** House groups with room for one more, and how many questions are still open. */
export function SeekingGroupsPage({ page, groups, waitDays }: PageProps<SeekingGroupsPageProps>) {
  const t = supportTexts(page.language);
  const { items, total, ofOthers, longWaiting } = groups;
  return (
    <Layout page={page} title={t('groupsTitle')} width="wide">
      <PageHeader title={t('groupsTitle')} lead={t('groupsLead')} />
      <SupportTabs />
      <Card>
        {total > 0 ? (
          <DataTable
            caption={t('groupsCaption', { count: total })}
            columns={[
              { key: 'members', header: t('members'), cell: (group) => <Members {...group} /> },
              { key: 'since', header: t('since'), cell: ({ since }) => page.formats.date(since) },
            ]}
            rows={items}
            rowKey={({ id }) => id}
          />
        ) : (
          <EmptyState icon="users-group" title={t('groupsNoneTitle')}>
            <p>{t('groupsNoneText')}</p>
          </EmptyState>
        )}
        {ofOthers > 0 && <p>{t('groupsOfOthers', { count: ofOthers })}</p>}
        <Pagination pageNumber={groups.page} pageSize={groups.pageSize} total={total} />
      </Card>
      <Card title={t('questionsTitle')}>
        <p>{t('questionsWaiting', { count: longWaiting, days: waitDays })}</p>
      </Card>
    </Layout>
  );
}

function Members({ members }: Pick<SeekingGroup, 'members'>) {
  return (
    <div class="stack">
      {members.map(({ id, name }) => (
        <Person key={id} id={id} name={name} href={`/candidates/${id}`} />
      ))}
    </div>
  );
}
