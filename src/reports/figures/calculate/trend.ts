import type { PlacementFact } from '../../facts/placement-fact.js';
import { gaveHome } from '../../facts/placement-fact.js';
import { isIn, type Period } from '../period.js';
import { countOf } from './placed.js';
import { spreadOf } from './spread.js';
import { monthsUntilApproval } from './waiting.js';

/** One month or quarter. */
export interface TrendPoint extends Period {
  /** People who got a home in it. */
  statusHolders: number;
  youngTenants: number;
  /** Months that half of them waited less than; null when they are too few to tell. */
  medianMonths: number | null;
  /** Offers that were sent in it. */
  offers: number;
  /** Those of them that were declined or expired, now. */
  withoutResult: number;
}

export const trendOf = (facts: readonly PlacementFact[], steps: readonly Period[]): TrendPoint[] =>
  steps.map((step) => {
    const placed = facts.filter((fact) => gaveHome(fact) && isIn(step, fact.approvedOn));
    const offers = facts.filter(({ offeredOn }) => isIn(step, offeredOn));
    return {
      ...step,
      statusHolders: countOf(placed, 'statusHolder'),
      youngTenants: countOf(placed, 'youngTenant'),
      medianMonths: spreadOf(monthsUntilApproval(placed).map(({ months }) => months))?.median ?? null,
      offers: offers.length,
      withoutResult: offers.filter(({ status }) => status === 'declined' || status === 'expired').length,
    };
  });
