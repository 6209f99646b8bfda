import { addressOf } from '../../../homes/home.entity.js';
import { FirstNames } from '../../../matching/pages/first-names.js';
import { proposalNumber } from '../../../matching/proposal-number.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable, type Column } from '../../../platform/web/components/data-table.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { StatusBadge } from '../../../platform/web/components/status-badge.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { PlacementWithPeople } from '../../placements.queries.js';
import type { BulkAct, Outcome } from '../bulk-acts.js';
import { bulkTexts, type BulkTranslate } from '../texts.js';

export interface OutcomesPageProps {
  act: BulkAct;
  outcomes: readonly Outcome[];
  placements: readonly PlacementWithPeople[];
  /** Address of the list that they were chosen from. */
  list: string;
}

interface Row extends Outcome {
  placement: PlacementWithPeople | undefined;
}

/** What happened to each of many placements. */
export function OutcomesPage({ page, act, outcomes, placements, list }: PageProps<OutcomesPageProps>) {
  const t = bulkTexts(page.language);
  const done = outcomes.filter(({ problem }) => problem === null).length;
  const byId = new Map(placements.map((one) => [one.placement.id, one]));
  return (
    <Layout page={page} title={t(`${act}Outcome`)} width="wide">
      <PageHeader
        title={t(`${act}Outcome`)}
        lead={t('outcomeLead', { done, notDone: outcomes.length - done })}
        actions={
          <LinkButton icon="arrow-left" href={list}>
            {t('backToList')}
          </LinkButton>
        }
      />
      <Card>
        <DataTable
          caption={t('outcomeCaption')}
          columns={columns(t, act)}
          rows={outcomes.map((outcome): Row => ({ ...outcome, placement: byId.get(outcome.id) }))}
          rowKey={({ id }) => id}
        />
      </Card>
    </Layout>
  );
}

function columns(t: BulkTranslate, act: BulkAct): Column<Row>[] {
  return [
    {
      key: 'placement',
      header: t('placement'),
      cell: ({ id, placement: found }) =>
        found && (
          <>
            <TextLink href={`/placements/${id}`}>{addressOf(found.placement.home)}</TextLink>
            <span class="small">{proposalNumber(found.placement.proposal.number)}</span>
          </>
        ),
    },
    {
      key: 'people',
      header: t('people'),
      cell: ({ placement: found }) => found && <FirstNames people={found.members.map(({ candidate }) => candidate)} />,
    },
    {
      key: 'outcome',
      header: t('outcome'),
      cell: ({ problem }) =>
        problem ? t(`not_${problem}`) : <StatusBadge tone="success">{t(`${act}Done`)}</StatusBadge>,
    },
  ];
}
