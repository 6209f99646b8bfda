import { Button } from '../../platform/web/components/button.js';
import type { Column } from '../../platform/web/components/data-table.js';
import { Form } from '../../platform/web/components/form.js';
import { StatusBadge } from '../../platform/web/components/status-badge.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import type { PageContext, PageProps } from '../../platform/web/page.js';
import { CLOSED_ON_THEIR_PAGE, type Task } from '../task.entity.js';
import type { NamedRecord } from '../task-names.js';
import { taskTexts } from '../texts.js';

export function taskColumns(
  page: PageContext,
  records: ReadonlyMap<string, NamedRecord>,
  today: string,
): Column<Task>[] {
  const t = taskTexts(page.language);
  const record = ({ id }: Task) => records.get(id)!;
  return [
    { key: 'task', header: t('task'), cell: ({ kind }) => t(`kind_${kind}`) },
    { key: 'record', header: t('record'), cell: (task) => <RecordLink {...record(task)} /> },
    {
      key: 'for',
      header: t('for'),
      cell: ({ assigneeId }) => t(assigneeId === page.user?.id ? 'you' : 'everybodyOfRole'),
    },
    { key: 'due', header: t('due'), cell: (task) => <DueDay task={task} today={today} page={page} /> },
    {
      key: 'action',
      header: t('action'),
      cell: (task) =>
        CLOSED_ON_THEIR_PAGE.includes(task.kind) ? null : (
          <DoneButton task={task} name={record(task).name} page={page} />
        ),
    },
  ];
}

function RecordLink({ name, href }: NamedRecord) {
  return href ? (
    <TextLink href={href}>
      <bdi>{name}</bdi>
    </TextLink>
  ) : (
    <bdi>{name}</bdi>
  );
}

function DueDay({ task, today, page }: PageProps<{ task: Task; today: string }>) {
  const t = taskTexts(page.language);
  if (!task.dueOn) return <>{t('noDay')}</>;
  return (
    <>
      {page.formats.date(task.dueOn)} {task.dueOn < today && <StatusBadge tone="warning">{t('overdue')}</StatusBadge>}
    </>
  );
}

/** Whoever hears the page instead of seeing it hears which of the many buttons it is. */
function DoneButton({ task, name, page }: PageProps<{ task: Task; name: string }>) {
  const t = taskTexts(page.language);
  return (
    <Form action={`/tasks/${task.id}/done`} inline>
      <Button kind="subtle" icon="check">
        {t('done')}
        <span class="visually-hidden">
          : {t(`kind_${task.kind}`)}, {name}
        </span>
      </Button>
    </Form>
  );
}
