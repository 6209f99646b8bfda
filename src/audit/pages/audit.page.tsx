import { Card } from '../../platform/web/components/card.js';
import { DataTable, type Column } from '../../platform/web/components/data-table.js';
import { DateField } from '../../platform/web/components/date-field.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { FilterBar } from '../../platform/web/components/filter-bar.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Pagination } from '../../platform/web/components/pagination.js';
import { PersonName } from '../../platform/web/components/person.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { TextField } from '../../platform/web/components/text-field.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageContext, PageProps } from '../../platform/web/page.js';
import type { Paged } from '../../platform/http/paging.js';
import type { AuditLine, AuditQuery } from '../audit.queries.js';
import { auditTexts } from '../audit-texts.js';

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
          options={actions.map((action) => ({ value: action, label: action }))}
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

function columns(page: PageContext): Column<AuditLine>[] {
  const t = auditTexts(page.language);
  return [
    { key: 'at', header: t('at'), cell: ({ at }) => page.formats.dateTime(at) },
    { key: 'actor', header: t('actor'), cell: (line) => <ActorOf line={line} page={page} /> },
    { key: 'action', header: t('action'), cell: ({ action }) => <code dir="ltr">{action}</code> },
    {
      key: 'record',
      header: t('record'),
      cell: ({ recordType, recordId }) => <code dir="ltr">{`${recordType} ${recordId}`}</code>,
    },
    { key: 'reason', header: t('reason'), cell: ({ reason }) => reason },
    { key: 'details', header: t('details'), cell: ({ details }) => <Details details={details} /> },
  ];
}

function ActorOf({ line, page }: PageProps<{ line: AuditLine }>) {
  const t = auditTexts(page.language);
  if (line.actorKind === 'system') return <>{t('system')}</>;
  return (
    <>
      <PersonName name={line.actorName ?? t('gone')} /> ({line.actorLabel})
    </>
  );
}

function Details({ details }: { details: Record<string, unknown> }) {
  const words = Object.entries(details).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return words.length > 0 ? <span dir="ltr">{words.join(', ')}</span> : null;
}
