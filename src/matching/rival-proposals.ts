import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Proposal, type ProposalMember } from './proposal.entity.js';

/** What an approval would take: a home and people. */
export interface Claim {
  proposal: Pick<Proposal, 'id' | 'homeId'>;
  members: readonly Pick<ProposalMember, 'candidateId'>[];
}

/** True for an open proposal, other than the claim's own, that needs the same home or one of the same people. */
const IS_RIVAL = `proposal.status = 'open' AND proposal.id <> :own AND (proposal."homeId" = :home OR EXISTS (
  SELECT 1 FROM proposal_member shared
  WHERE shared."proposalId" = proposal.id AND shared."candidateId" = ANY(:people)))`;

/** The rivals of a claim, and with `andItself` the claim's own proposal too. */
export function rivalsOf(manager: EntityManager, claim: Claim, andItself = false): SelectQueryBuilder<Proposal> {
  return manager
    .createQueryBuilder(Proposal, 'proposal')
    .where(andItself ? `(proposal.id = :own OR (${IS_RIVAL}))` : IS_RIVAL, {
      own: claim.proposal.id,
      home: claim.proposal.homeId,
      people: claim.members.map(({ candidateId }) => candidateId),
    });
}
