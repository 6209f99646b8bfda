import { apiNames } from '../candidates/my-data/tombstone.js';
import { proposalNumber } from '../matching/proposal-number.js';
import { homeDto } from '../matching/proposals.dto-mapping.js';
import type { PlacementDto } from './placements.dto.js';
import type { PlacementWithPeople } from './placements.queries.js';

export function placementDto({ placement, members }: PlacementWithPeople): PlacementDto {
  const { id, proposalId, proposal, status, statusSince, reason, movedBy, home, answerBy, adjustedAt } = placement;
  return {
    id,
    proposalId,
    proposalNumber: proposalNumber(proposal.number),
    runId: proposal.runId,
    roundId: proposal.run.roundId,
    status,
    statusSince,
    movedBy: movedBy && { id: movedBy.id, name: movedBy.name },
    reason,
    answerBy,
    adjustedAt,
    home: homeDto(home),
    people: members.map(({ candidate, satisfaction, answer, answeredAt, declineReason }) => ({
      candidateId: candidate.id,
      reference: candidate.reference,
      ...apiNames(candidate),
      targetGroup: candidate.targetGroup,
      satisfaction,
      answer,
      answeredAt,
      declineReason,
    })),
  };
}
