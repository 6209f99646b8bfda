import type { Vocabulary } from '../../../candidates/vocabulary.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable } from '../../../platform/web/components/data-table.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { HostFigure, StaffMeeting } from '../activities.queries.js';
import { meetingTexts } from '../staff-texts.js';
import { HostsCard } from './hosts-card.js';
import { meetingColumns } from './meeting-columns.js';

export interface MeetingsProps {
  coming: StaffMeeting[];
  past: StaffMeeting[];
  hosts: HostFigure;
  vocabulary: Vocabulary;
}

/** All meetings that supervisors have a part in. */
export function MeetingsPage({ page, coming, past, hosts, vocabulary }: PageProps<MeetingsProps>) {
  const t = meetingTexts(page.language);
  const plan = (
    <LinkButton kind="primary" icon="calendar-plus" href="/meetings/plan">
      {t('plan')}
    </LinkButton>
  );
  return (
    <Layout page={page} title={t('title')} width="wide">
      <PageHeader title={t('title')} lead={t('lead')} actions={plan} />
      <Stack>
        <Card title={t('comingTitle')}>
          {coming.length > 0 ? (
            <DataTable
              caption={t('caption', { count: coming.length })}
              columns={meetingColumns(page, vocabulary, 'coming')}
              rows={coming}
              rowKey={({ id }) => id}
            />
          ) : (
            <EmptyState icon="calendar" title={t('noneTitle')}>
              <p>{t('noneText')}</p>
            </EmptyState>
          )}
        </Card>
        <HostsCard hosts={hosts} />
        {past.length > 0 && (
          <Card title={t('pastTitle')}>
            <DataTable
              caption={t('caption', { count: past.length })}
              columns={meetingColumns(page, vocabulary, 'past')}
              rows={past}
              rowKey={({ id }) => id}
            />
          </Card>
        )}
      </Stack>
    </Layout>
  );
}
