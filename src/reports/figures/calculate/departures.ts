import type { PlacementFact } from '../../facts/placement-fact.js';

/** How often staff departed from what the engine proposed (GDPR art. 22: a score that others lean on is a decision). */
export interface Departures {
  /** Proposals that were published, and not replaced by a later publication. */
  published: number;
  replaced: number;
  /** Other people than the run proposed. */
  adjusted: number;
  /** Refused by staff though everybody said yes. */
  refused: number;
  /** Taken back by staff. */
  withdrawn: number;
  /** Approved though the group departs from the mix rule. */
  outsideMix: number;
}

/** @param published placements of published runs */
export function departuresOf(published: readonly PlacementFact[]): Departures {
  const stood = published.filter(({ isReplaced }) => !isReplaced);
  const count = (has: (fact: PlacementFact) => boolean) => stood.filter(has).length;
  return {
    published: stood.length,
    replaced: published.length - stood.length,
    adjusted: count(({ isAdjusted }) => isAdjusted),
    refused: count(({ status }) => status === 'refused'),
    withdrawn: count(({ isWithdrawnByStaff }) => isWithdrawnByStaff),
    outsideMix: count(({ departsFromMix }) => departsFromMix),
  };
}
