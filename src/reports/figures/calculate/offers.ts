import type { PlacementStatus } from '../../../placements/placement-states.js';
import type { PlacementFact } from '../../facts/placement-fact.js';
import { spreadOf, type Spread } from './spread.js';

/** What offers come to, in this order. */
export const REACHED = ['offered', 'accepted', 'approved', 'agreed', 'handedOver'] as const;
export type Reached = (typeof REACHED)[number];

/** How offers end without a home, or after it. */
export const ENDINGS = ['declined', 'expired', 'refused', 'withdrawn', 'ended'] as const satisfies PlacementStatus[];
export type Ending = (typeof ENDINGS)[number];

export interface OfferFigures {
  /** How many offers came so far, those that fell away later too. */
  reached: Record<Reached, number>;
  /** How many have ended so. */
  endings: Record<Ending, number>;
  /** Days from the offer to somebody's answer. */
  answerDays: Spread | null;
}

/** @param offers placements that were offered */
export function offerFiguresOf(offers: readonly PlacementFact[]): OfferFigures {
  const count = (has: (offer: PlacementFact) => boolean) => offers.filter(has).length;
  return {
    reached: {
      offered: offers.length,
      accepted: count(({ acceptedOn }) => acceptedOn !== null),
      approved: count(({ approvedOn }) => approvedOn !== null),
      agreed: count(({ agreedOn }) => agreedOn !== null),
      handedOver: count(({ handedOverOn }) => handedOverOn !== null),
    },
    endings: Object.fromEntries(ENDINGS.map((ending) => [ending, count(({ status }) => status === ending)])) as Record<
      Ending,
      number
    >,
    answerDays: spreadOf(offers.flatMap(({ members }) => members.flatMap(({ answerDays }) => answerDays ?? []))),
  };
}
