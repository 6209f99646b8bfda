export const PLACEMENT_STATUSES = ['approved', 'refused', 'withdrawn'] as const;
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number];

type Verb = 'approve' | 'refuse' | 'withdraw';

/** From which status a verb leads where; `proposed` is a proposal that nobody decided on yet. */
export const PLACEMENT_TRANSITIONS: Record<Verb, { from: PlacementStatus | 'proposed'; to: PlacementStatus }> = {
  approve: { from: 'proposed', to: 'approved' },
  refuse: { from: 'proposed', to: 'refused' },
  withdraw: { from: 'approved', to: 'withdrawn' },
};
