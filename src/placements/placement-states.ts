import type { ProposalStatus } from '../matching/proposal.entity.js';

export const PLACEMENT_STATUSES = ['approved', 'refused', 'withdrawn'] as const;
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number];

export const DECISIONS = ['approve', 'refuse', 'withdraw'] as const;
export type Decision = (typeof DECISIONS)[number];

/** From which status of its proposal a decision leads where; `open` is a proposal that nobody decided on yet. */
export const PLACEMENT_TRANSITIONS: Record<Decision, { from: ProposalStatus; to: PlacementStatus }> = {
  approve: { from: 'open', to: 'approved' },
  refuse: { from: 'open', to: 'refused' },
  withdraw: { from: 'approved', to: 'withdrawn' },
};

/** Where a decision leads from a proposal's status, or null when it can't be taken there. */
export function nextStatus(decision: Decision, status: ProposalStatus): PlacementStatus | null {
  const { from, to } = PLACEMENT_TRANSITIONS[decision];
  return status === from ? to : null;
}

export const canDo = (decision: Decision, status: ProposalStatus): boolean => nextStatus(decision, status) !== null;
