import { fullNameOf } from '../../../candidates/candidate.entity.js';
import type { Paged } from '../../../platform/http/paging.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable, type Column } from '../../../platform/web/components/data-table.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Pagination } from '../../../platform/web/components/pagination.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageContext, PageProps } from '../../../platform/web/page.js';
import type { ReportLine } from '../reports.queries.js';
import { supportTexts } from '../texts.js';
import { ReportState } from './report-state.js';
import { SupportTabs } from './support-tabs.js';

/** What candidates told about others; about whom stands on the page of a report. */
export function ReportsPage({ page, reports }: PageProps<{ reports: Paged<ReportLine> }>) {
  const t = supportTexts(page.language);
  const { items, total } = reports;
  return (
    <Layout page={page} title={t('reportsTitle')} width="wide">
      <PageHeader title={t('reportsTitle')} lead={t('reportsLead')} />
      <SupportTabs />
      <Card>
        {total > 0 ? (
          <>
            <DataTable
              caption={t('reportsCaption', { count: total })}
              columns={columnsFor(page)}
              rows={items}
              rowKey={({ id }) => id}
            />
            <Pagination pageNumber={reports.page} pageSize={reports.pageSize} total={total} />
          </>
        ) : (
          <EmptyState icon="circle-check" title={t('reportsNoneTitle')}>
            <p>{t('reportsNoneText')}</p>
          </EmptyState>
        )}
      </Card>
    </Layout>
  );
}

function columnsFor({ language, formats }: PageContext): Column<ReportLine>[] {
  const t = supportTexts(language);
  return [
    {
      key: 'reporter',
      header: t('reporter'),
      cell: (report) => (
        <TextLink href={`/choosing/reports/${report.id}`}>
          <PersonName name={fullNameOf(report)} />
        </TextLink>
      ),
    },
    { key: 'reason', header: t('reason'), cell: ({ reason }) => t(`reason_${reason}`) },
    { key: 'toldAt', header: t('toldAt'), cell: ({ createdAt }) => formats.dateTime(createdAt) },
    { key: 'state', header: t('state'), cell: ({ isOpen }) => <ReportState isOpen={isOpen} /> },
  ];
}
