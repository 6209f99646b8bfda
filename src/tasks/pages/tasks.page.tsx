import type { Paged } from '../../platform/http/paging.js';
import { Card } from '../../platform/web/components/card.js';
import { DataTable } from '../../platform/web/components/data-table.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Pagination } from '../../platform/web/components/pagination.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import type { Task } from '../task.entity.js';
import type { NamedRecord } from '../task-names.js';
import { taskTexts } from '../texts.js';
import { taskColumns } from './task-columns.js';

interface TasksPageProps {
  tasks: Paged<Task>;
  /** What the tasks are about, by the task's id. */
  records: ReadonlyMap<string, NamedRecord>;
  /** ISO day */
  today: string;
}

export function TasksPage({ page, tasks, records, today }: PageProps<TasksPageProps>) {
  const t = taskTexts(page.language);
  const { items, total } = tasks;
  return (
    <Layout page={page} title={t('tasks')} width="wide">
      <PageHeader title={t('tasks')} lead={total > 0 && t('lead')} />
      <Card>
        {items.length === 0 ? (
          <EmptyState title={t('empty')} icon="circle-check">
            {t('emptyText')}
          </EmptyState>
        ) : (
          <>
            <DataTable
              caption={t('caption', { count: total })}
              columns={taskColumns(page, records, today)}
              rows={items}
              rowKey={({ id }) => id}
            />
            <Pagination pageNumber={tasks.page} pageSize={tasks.pageSize} total={total} />
          </>
        )}
      </Card>
    </Layout>
  );
}
