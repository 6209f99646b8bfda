import { addressOf } from '../../homes/home.entity.js';
import { groupColumns } from '../../matching/pages/group-columns.js';
import { proposalNumber } from '../../matching/proposal-number.js';
import { HIGHEST_SATISFACTION } from '../../matching/proposals.query.js';
import type { Formats } from '../../platform/i18n/format.js';
import type { Column } from '../../platform/web/components/data-table.js';
import { ScoreBar } from '../../platform/web/components/score-bar.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import type { PlacementWithPeople } from '../placements.queries.js';
import type { PlacementTranslate } from '../texts.js';
import { PlacementStatusBadge } from './placement-status.js';

export function placementColumns(t: PlacementTranslate, formats: Formats): Column<PlacementWithPeople>[] {
  return [
    {
      key: 'home',
      header: t('home'),
      sortable: true,
      cell: ({ placement: { id, home, proposal, adjustedAt } }) => (
        <>
          <TextLink href={`/placements/${id}`}>{addressOf(home)}</TextLink>
          <span class="small">
            {proposalNumber(proposal.number)}
            {adjustedAt && `, ${t('adjustedShort')}`}
          </span>
        </>
      ),
    },
    ...groupColumns<PlacementWithPeople>({
      headers: { location: t('location'), people: t('people'), mix: t('mix') },
      homeOf: ({ placement }) => placement.home,
      membersOf: ({ members }) => members,
    }),
    {
      key: 'score',
      header: t('lowestScore'),
      sortable: true,
      cell: ({ placement }) => <ScoreBar score={placement.lowestSatisfaction} maximum={HIGHEST_SATISFACTION} />,
    },
    {
      key: 'status',
      header: t('status'),
      sortable: true,
      cell: ({ placement: { status }, members }) => (
        <>
          <PlacementStatusBadge status={status} />
          {status === 'offered' && <span class="small">{t('answered', answersOf(members))}</span>}
        </>
      ),
    },
    {
      key: 'answerBy',
      header: t('answerByColumn'),
      sortable: true,
      cell: ({ placement: { status, answerBy } }) => (status === 'offered' && answerBy ? formats.date(answerBy) : null),
    },
    {
      key: 'statusSince',
      header: t('since'),
      sortable: true,
      cell: ({ placement }) => formats.dateTime(placement.statusSince),
    },
  ];
}

const answersOf = (members: PlacementWithPeople['members']) => ({
  count: members.filter(({ answer }) => answer === 'accepted').length,
  all: members.length,
});
