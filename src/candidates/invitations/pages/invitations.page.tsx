import type { Paged } from '../../../platform/http/paging.js';
import { Alert } from '../../../platform/web/components/alert.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Pagination } from '../../../platform/web/components/pagination.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { Invitation } from '../invitation.entity.js';
import type { InvitationCounts } from '../invitations.queries.js';
import type { InvitationsQuery } from '../invitations.query.js';
import { invitationTexts } from '../texts.js';
import { invitationColumns } from './invitation-columns.js';
import { InvitationsFilter } from './invitations-filter.js';

export interface InvitationsProps {
  invitations: Paged<Invitation>;
  counts: InvitationCounts;
  query: InvitationsQuery;
  now: Date;
}

/** Who was invited, and what became of it. */
export function InvitationsPage(props: PageProps<InvitationsProps>) {
  const { page, invitations, counts, query, now } = props;
  const t = invitationTexts(page.language);
  return (
    <Layout page={page} title={t('invitations')} width="wide">
      <PageHeader
        title={t('invitations')}
        lead={t('lead', { sent: counts.sent, accepted: counts.accepted })}
        actions={
          <LinkButton icon="users" href="/candidates">
            {t('toCandidates')}
          </LinkButton>
        }
      />
      {counts.failed > 0 && query.status !== 'failed' && (
        <Alert kind="warning" title={t('failedCount', { count: counts.failed })}>
          <p>
            <TextLink href="/candidates/invitations?status=failed">{t('seeFailed')}</TextLink>
          </p>
        </Alert>
      )}
      {counts.toPrint > 0 && <LettersToPrint count={counts.toPrint} language={page.language} />}
      <InvitationsFilter query={query} />
      <Card>
        {invitations.total > 0 ? (
          <DataTable
            caption={t('caption')}
            columns={invitationColumns(page, now)}
            rows={invitations.items}
            rowKey={({ id }) => id}
            defaultSort="-createdAt"
          />
        ) : (
          <None {...props} />
        )}
        <Pagination pageNumber={invitations.page} pageSize={invitations.pageSize} total={invitations.total} />
      </Card>
    </Layout>
  );
}

function LettersToPrint({ count, language }: { count: number; language: PageProps['page']['language'] }) {
  const t = invitationTexts(language);
  return (
    <Card title={t('toPrintTitle', { count })} tone="tint">
      <p>{t('toPrintText')}</p>
      <Form action="/candidates/invitations/letters">
        <Button icon="printer">{t('printWaiting')}</Button>
      </Form>
    </Card>
  );
}

function None({ page, query }: PageProps<InvitationsProps>) {
  const t = invitationTexts(page.language);
  const isFiltered = Boolean(query.status ?? query.channel ?? query.search);
  return (
    <EmptyState icon="mail" title={t(isFiltered ? 'noneFoundTitle' : 'noneTitle')}>
      <p>{t(isFiltered ? 'noneFoundText' : 'noneText')}</p>
    </EmptyState>
  );
}
