import { addressOf } from '../../homes/home.entity.js';
import type { Column } from '../../platform/web/components/data-table.js';
import { ScoreBar } from '../../platform/web/components/score-bar.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { proposalNumber } from '../proposal-number.js';
import { HIGHEST_SATISFACTION } from '../proposals.query.js';
import type { ProposalWithPeople } from '../proposals.queries.js';
import type { ProposalTranslate } from '../texts.js';
import { groupColumns } from './group-columns.js';
import { RehearsalBadge } from './run-status-badge.js';

export function proposalColumns(t: ProposalTranslate): Column<ProposalWithPeople>[] {
  return [
    {
      key: 'home',
      header: t('proposal'),
      sortable: true,
      cell: ({ proposal: { id, number, home } }) => (
        <>
          <TextLink href={`/proposals/${id}`}>{addressOf(home)}</TextLink>
          <span class="small">{t('numberAndRooms', { number: proposalNumber(number), rooms: home.rooms })}</span>
        </>
      ),
    },
    ...groupColumns<ProposalWithPeople>({
      headers: { location: t('location'), people: t('people'), mix: t('mix') },
      homeOf: ({ proposal }) => proposal.home,
      membersOf: ({ members }) => members,
    }),
    {
      key: 'score',
      header: t('lowestScore'),
      sortable: true,
      cell: ({ proposal }) => <ScoreBar score={proposal.lowestSatisfaction} maximum={HIGHEST_SATISFACTION} />,
    },
    { key: 'choices', header: t('choseEachOther'), cell: ({ choices }) => t('mutualOfPairs', { ...choices }) },
    {
      key: 'run',
      header: t('run'),
      sortable: true,
      cell: ({ proposal: { run } }) => (
        <>
          {`R-${run.number}`}
          <span class="small">{run.round.name}</span>
          {run.isRehearsal && <RehearsalBadge />}
        </>
      ),
    },
  ];
}
