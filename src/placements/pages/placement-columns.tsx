import { addressOf } from '../../homes/home.entity.js';
import { groupColumns } from '../../matching/pages/group-columns.js';
import { ProposalStatusBadge } from '../../matching/pages/proposal-status-badge.js';
import { proposalNumber } from '../../matching/proposal-number.js';
import { proposalTexts } from '../../matching/texts.js';
import type { Formats } from '../../platform/i18n/format.js';
import type { Column } from '../../platform/web/components/data-table.js';
import { PersonName } from '../../platform/web/components/person.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PlacementStatus } from '../placement-states.js';
import type { PlacementWithPeople } from '../placements.queries.js';
import type { PlacementTranslate } from '../texts.js';

/** @param canOpenProposals whether the reader may see the proposal behind a placement */
export function placementColumns(
  t: PlacementTranslate,
  formats: Formats,
  canOpenProposals: boolean,
): Column<PlacementWithPeople>[] {
  return [
    {
      key: 'home',
      header: t('home'),
      sortable: true,
      cell: ({ placement: { home, proposal } }) => (
        <>
          {canOpenProposals ? (
            <TextLink href={`/proposals/${proposal.id}`}>{addressOf(home)}</TextLink>
          ) : (
            <strong>{addressOf(home)}</strong>
          )}
          <span class="small">{proposalNumber(proposal.number)}</span>
        </>
      ),
    },
    ...groupColumns<PlacementWithPeople>({
      headers: { location: t('location'), people: t('people'), mix: t('mix') },
      homeOf: ({ placement }) => placement.home,
      membersOf: ({ members }) => members,
    }),
    {
      key: 'status',
      header: t('status'),
      sortable: true,
      cell: ({ placement }) => <Status status={placement.status} />,
    },
    {
      key: 'decidedAt',
      header: t('decided'),
      sortable: true,
      cell: ({ placement: { decidedAt, decidedBy } }) => (
        <>
          {formats.dateTime(decidedAt)}
          <span class="small">{decidedBy ? <PersonName name={decidedBy.name} /> : t('integration')}</span>
        </>
      ),
    },
    {
      key: 'reason',
      header: t('reason'),
      cell: ({ placement: { reason } }) => <span dir="auto">{reason ?? t('noReason')}</span>,
    },
  ];
}

function Status({ status }: { status: PlacementStatus }) {
  return <ProposalStatusBadge status={status} t={proposalTexts(usePage().language)} />;
}
