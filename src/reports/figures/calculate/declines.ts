import { FEWEST_PEOPLE } from '../../../matching/fairness.js';
import { DECLINE_REASONS, type DeclineReason } from '../../../placements/offers/decline-reasons.js';
import type { MemberFact } from '../../facts/placement-fact.js';

export interface DeclineCount {
  /** `notTold`: a reason is never asked for as a condition. */
  reason: DeclineReason | 'notTold';
  count: number;
}

export interface Declines {
  /** People who said no. */
  people: number;
  /** Most frequent first, without what nobody said; null when so few said no that it would be about persons. */
  reasons: DeclineCount[] | null;
}

/** @param declined people who said no to an offer */
export function declinesOf(declined: readonly MemberFact[]): Declines {
  const people = declined.length;
  if (people < FEWEST_PEOPLE) return { people, reasons: null };
  const reasons = [...DECLINE_REASONS, 'notTold' as const]
    .map((reason) => ({
      reason,
      count: declined.filter(({ declineReason }) => (declineReason ?? 'notTold') === reason).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return { people, reasons };
}
