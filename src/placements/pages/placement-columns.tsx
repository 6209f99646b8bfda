import { addressOf } from '../../homes/home.entity.js';
import { FirstNames } from '../../matching/pages/first-names.js';
import { mixOf } from '../../matching/pages/proposal-columns.js';
import { ProposalStatusBadge } from '../../matching/pages/proposal-status-badge.js';
import { proposalNumber } from '../../matching/proposal-number.js';
import { proposalTexts } from '../../matching/texts.js';
import type { Formats } from '../../platform/i18n/format.js';
import type { Column } from '../../platform/web/components/data-table.js';
import { GroupMix } from '../../platform/web/components/group-mix.js';
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
    {
      key: 'location',
      header: t('location'),
      sortable: true,
      cell: ({ placement: { home } }) => (
        <>
          {home.location.name}
          {home.cluster && <span class="small">{home.cluster.name}</span>}
        </>
      ),
    },
    {
      key: 'people',
      header: t('people'),
      cell: ({ members }) => <FirstNames people={members.map(({ candidate }) => candidate)} />,
    },
    { key: 'mix', header: t('mix'), cell: ({ members }) => <GroupMix {...mixOf(members)} /> },
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
