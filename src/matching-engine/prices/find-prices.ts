import type { SearchProblem } from '../problem/problem.js';
import { adjustPrices, type Cooling } from './adjust-prices.js';
import type { BestGroups } from './best-groups.js';
import { firstPrices } from './first-prices.js';
import type { GroupPool } from './group-pool.js';
import type { GroupSearch } from './group-search.js';
import { mergePools } from './merge-pools.js';
import { upperBoundAt } from './upper-bound.js';

/** At most so many groups of each owner are kept while prices are looked for. */
const MOST_PER_OWNER = 20;

export interface Pricing {
  /** They cover every group: none has a surplus. */
  prices: Float64Array;
  /** Not rounded. */
  upperBound: number;
  /** The groups that the prices were adjusted to: what to begin a dive with. */
  pool: GroupPool;
}

export interface PricingOptions {
  rounds: readonly Cooling[];
  interrupted: () => boolean;
  /** Whether there is time for a round; without it for all. */
  goOn?: (next: Cooling) => boolean;
  /** After each round, with the share that is done and the best bound so far. */
  onRound?: (done: number, upperBound: number) => void;
}

/**
 * Prices at which the bound is nearly that of the linear relaxation: find the groups that are worth more than they cost, adjust
 * the prices to all groups found so far, again, each time at a lower temperature (column generation with the dual of the
 * restricted problem solved by smoothing: Lübbecke and Desrosiers 2005, Operations Research 53; for the bound at any prices
 * see `upperBoundAt`). Null when it was interrupted.
 */
export function findPrices(problem: SearchProblem, search: GroupSearch, options: PricingOptions): Pricing | null {
  const { rounds, interrupted, onRound } = options;
  const prices = firstPrices(problem, interrupted);
  let best = { prices: prices.slice(), upperBound: Infinity };
  let pool: GroupPool | null = null;
  for (const [done, { steps, from, to }] of rounds.entries()) {
    if (options.goOn?.({ steps, from, to }) === false) break;
    const found = search.find(prices, { slack: 10 * to + 100, mostPerOwner: MOST_PER_OWNER, interrupted });
    if (!found) return null;
    const upperBound = upperBoundAt(problem, prices, found);
    if (upperBound < best.upperBound) best = { prices: prices.slice(), upperBound };
    onRound?.(done / rounds.length, best.upperBound);
    // A group that is forgotten too soon drives its own prices down again.
    pool = mergePools(problem, found, pool, prices, -20 * to - 300);
    adjustPrices(problem, pool, prices, problem.rows.capacity, { steps, from, to }, interrupted);
  }
  let found = search.find(prices, { slack: 0, mostPerOwner: 1, interrupted });
  if (found && upperBoundAt(problem, prices, found) > best.upperBound) {
    prices.set(best.prices);
    found = search.find(prices, { slack: 0, mostPerOwner: 1, interrupted });
  }
  return found && pool && { ...cover(problem, prices, found), pool };
}

/** Adds to each owner's price the largest surplus of their groups: the bound stays the same and no group has a surplus. */
function cover(problem: SearchProblem, prices: Float64Array, found: BestGroups): Omit<Pricing, 'pool'> {
  const upperBound = upperBoundAt(problem, prices, found);
  for (let owner = 0; owner < problem.people; owner++) prices[owner]! += found.largest(owner);
  return { prices, upperBound };
}
