/** Statuses in which a placement holds its home and its people: nobody else can get them. */
export const OPEN_STATUSES = ['draft', 'offered', 'accepted', 'approved', 'agreed', 'handedOver'] as const;

/** Statuses that free them; nothing follows any more. */
export const CLOSED_STATUSES = ['declined', 'expired', 'refused', 'withdrawn', 'ended'] as const;

export const PLACEMENT_STATUSES = [...OPEN_STATUSES, ...CLOSED_STATUSES] as const;
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number];

/** Statuses in which people have their home: staff said yes, and nothing took it back. */
export const HOUSED_STATUSES = ['approved', 'agreed', 'handedOver'] as const satisfies readonly PlacementStatus[];

export const PLACEMENT_VERBS = [
  'offer',
  'accept',
  'decline',
  'expire',
  'approve',
  'refuse',
  'withdraw',
  'agree',
  'handOver',
  'end',
] as const;
export type PlacementVerb = (typeof PLACEMENT_VERBS)[number];

export interface PlacementTransition {
  from: readonly PlacementStatus[];
  to: PlacementStatus;
  /** Whether it can't happen without a reason in words. */
  needsReason: boolean;
}

/**
 * The whole life of a placement. `offer`, `approve`, `refuse`, `withdraw`, `agree`, `handOver` and `end` are acts of staff;
 * `accept` follows from the yes of the last member, `decline` from the no of one, `expire` from a term that passed.
 */
export const PLACEMENT_TRANSITIONS: Record<PlacementVerb, PlacementTransition> = {
  offer: { from: ['draft'], to: 'offered', needsReason: false },
  accept: { from: ['offered'], to: 'accepted', needsReason: false },
  decline: { from: ['offered', 'accepted'], to: 'declined', needsReason: false },
  expire: { from: ['offered'], to: 'expired', needsReason: false },
  approve: { from: ['accepted'], to: 'approved', needsReason: false },
  refuse: { from: ['accepted'], to: 'refused', needsReason: true },
  withdraw: { from: ['draft', 'offered', 'accepted', 'approved', 'agreed'], to: 'withdrawn', needsReason: true },
  agree: { from: ['approved'], to: 'agreed', needsReason: false },
  handOver: { from: ['agreed'], to: 'handedOver', needsReason: false },
  end: { from: ['handedOver'], to: 'ended', needsReason: true },
};

/** Where a verb leads from a status, or null when it can't be done there. */
export function nextStatus(verb: PlacementVerb, status: PlacementStatus): PlacementStatus | null {
  const { from, to } = PLACEMENT_TRANSITIONS[verb];
  return from.includes(status) ? to : null;
}

export const canDo = (verb: PlacementVerb, status: PlacementStatus): boolean => nextStatus(verb, status) !== null;

/** Whether a placement with this status holds its home and its people. */
export const isOpen = (status: PlacementStatus): boolean => OPEN_STATUSES.some((open) => open === status);

/** Whether its people have the home. */
export const isHoused = (status: PlacementStatus): boolean => HOUSED_STATUSES.some((housed) => housed === status);

/** The statuses as a list in SQL: `'draft', 'offered'`. */
export const inSql = (statuses: readonly PlacementStatus[]): string =>
  statuses.map((status) => `'${status}'`).join(', ');
