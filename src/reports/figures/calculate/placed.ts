import { TARGET_GROUPS, type TargetGroup } from '../../../candidates/candidate-answers.js';
import { FEWEST_PEOPLE } from '../../../matching/fairness.js';
import type { LocationMixNow, MixShareNow } from '../../facts/mix-now.queries.js';
import type { PlacementFact } from '../../facts/placement-fact.js';

/** People of one target group in a location. */
export interface PlacedShare extends MixShareNow {
  /** They got their home in the period. */
  placed: number;
}

export interface PlacedInLocation {
  id: string;
  name: string;
  shares: Record<TargetGroup, PlacedShare>;
}

/** How many of who got a home live with somebody whom they chose. */
export interface GotChosen {
  count: number;
  people: number;
}

export const countOf = (placed: readonly PlacementFact[], group: TargetGroup): number =>
  placed.flatMap(({ members }) => members).filter(({ targetGroup }) => targetGroup === group).length;

/** @param locations the mix as it is now, of who got a home at whatever time */
export const placedByLocation = (
  placed: readonly PlacementFact[],
  locations: readonly LocationMixNow[],
): PlacedInLocation[] =>
  locations.map(({ id, name, shares }) => {
    const here = placed.filter(({ locationId }) => locationId === id);
    const withPlaced = TARGET_GROUPS.map((group) => [group, { ...shares[group], placed: countOf(here, group) }]);
    return { id, name, shares: Object.fromEntries(withPlaced) as Record<TargetGroup, PlacedShare> };
  });

/** Null when it would be about so few people that it is about persons. */
export function gotChosenOf(placed: readonly PlacementFact[]): GotChosen | null {
  const known = placed.flatMap(({ members }) => members.flatMap(({ gotChosen }) => gotChosen ?? []));
  return known.length < FEWEST_PEOPLE ? null : { count: known.filter(Boolean).length, people: known.length };
}
