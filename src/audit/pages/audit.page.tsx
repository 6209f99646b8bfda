import { Card } from '../../platform/web/components/card.js';
import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { DateField } from '../../platform/web/components/date-field.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { FilterBar } from '../../platform/web/components/filter-bar.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Pagination } from '../../platform/web/components/pagination.js';
import { SelectField, type Option } from '../../platform/web/components/select-field.js';
import { TextField } from '../../platform/web/components/text-field.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageContext, PageProps } from '../../platform/web/page.js';
import type { Paged } from '../../platform/http/paging.js';
import type { AuditLine, AuditQuery } from '../audit.queries.js';
import { actionText, auditTexts } from '../audit-texts.js';
import { detailWords } from '../detail-words.js';
import { ActorCell, RecordCell } from './audit-cells.js';

interface AuditPageProps {
  query: AuditQuery;
  entries: Paged<AuditLine>;
  actions: string[];
}

export function AuditPage({ page, query, entries, actions }: PageProps<AuditPageProps>) {
  const t = auditTexts(page.language);
  const { items, total } = entries;
  return (
    <Layout page={page} title={t('title')} width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterBar>
        <TextField name="search" type="search" label={t('search')} value={query.search} maxLength={100} />
        <SelectField
          name="action"
          label={t('action')}
          value={query.action}
          placeholder={t('allActions')}
          options={actionOptions(actions, page)}
        />
        <DateField name="from" label={t('from')} value={query.from} />
        <DateField name="until" label={t('until')} value={query.until} />
      </FilterBar>
      <Card>
        {items.length === 0 ? (
          <EmptyState title={t('empty')} icon="history">
            {t('emptyText')}
          </EmptyState>
        ) : (
          <>
            <DataTable
              caption={t('caption', { count: total })}
              columns={columns(page)}
              rows={items}
              rowKey={({ id }) => id}
            />
            <Pagination pageNumber={entries.page} pageSize={entries.pageSize} total={total} />
          </>
        )}
      </Card>
    </Layout>
  );
}

/** By their sentences, as somebody looks for them. */
function actionOptions(actions: string[], { language }: PageContext): Option[] {
  return actions
    .map((action) => ({ value: action, label: actionText(action, language) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
}

function columns(page: PageContext): Column<AuditLine>[] {
  const t = auditTexts(page.language);
  return [
    { key: 'at', header: t('at'), cell: ({ at }) => page.formats.dateTime(at) },
    { key: 'actor', header: t('actor'), cell: (line) => <ActorCell line={line} page={page} /> },
    { key: 'action', header: t('action'), cell: ({ action }) => actionText(action, page.language) },
    { key: 'record', header: t('record'), cell: (line) => <RecordCell line={line} page={page} /> },
    { key: 'reason', header: t('reason'), cell: ({ reason }) => reason },
    { key: 'details', header: t('details'), cell: (line) => detailWords(line, page) },
  ];
}
