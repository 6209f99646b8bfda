import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { usePage } from '../../../platform/web/page-context.js';
import { taskColumns } from '../../../tasks/pages/task-columns.js';
import type { TasksOfRound } from '../tasks-of-round.js';
import { dashboardTexts } from '../texts.js';

export interface TasksCardProps extends TasksOfRound {
  /** ISO day */
  today: string;
}

/** What waits for whoever looks, in this round. */
export function TasksCard({ tasks, records, today }: TasksCardProps) {
  const page = usePage();
  const t = dashboardTexts(page.language);
  return (
    <Card title={t('tasks')}>
      {tasks.length === 0 ? (
        <p>{t('tasksNone')}</p>
      ) : (
        <DataTable
          caption={t('tasksCaption', { count: tasks.length })}
          columns={taskColumns(page, records, today)}
          rows={tasks}
          rowKey={({ id }) => id}
        />
      )}
    </Card>
  );
}
