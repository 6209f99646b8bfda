import type { Placement, PlacementMember } from '../placement.entity.js';

/**
 * Who would still want this home after an offer ended: when somebody said no, everybody else; when its term ended, those who
 * had said yes. Ids; empty when fewer than two are left, or it ended in another way.
 */
export function whoStays(
  { status }: Pick<Placement, 'status'>,
  members: readonly Pick<PlacementMember, 'candidateId' | 'answer'>[],
): string[] {
  const stays = ({ answer }: Pick<PlacementMember, 'answer'>) =>
    status === 'declined' ? answer !== 'declined' : status === 'expired' && answer === 'accepted';
  const ids = members.filter(stays).map(({ candidateId }) => candidateId);
  return ids.length >= 2 ? ids : [];
}
