import type { EntityManager } from 'typeorm';
import { Proposal } from '../matching/proposal.entity.js';
import type { Claim } from '../matching/rival-proposals.js';

/** The approved proposal that has the home or one of the people of a claim, if there is one. */
export function holderOf(manager: EntityManager, { proposal, members }: Claim): Promise<Proposal | null> {
  return manager
    .createQueryBuilder(Proposal, 'holder')
    .innerJoin('placement', 'placement', `placement."proposalId" = holder.id AND placement.status = 'approved'`)
    .where('holder.id <> :own', { own: proposal.id })
    .andWhere(
      `(placement."homeId" = :home OR EXISTS (SELECT 1 FROM placement_member taken
        WHERE taken."placementId" = placement.id AND taken."candidateId" = ANY(:people)))`,
      { home: proposal.homeId, people: members.map(({ candidateId }) => candidateId) },
    )
    .orderBy('holder.number')
    .getOne();
}
