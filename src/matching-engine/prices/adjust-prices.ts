import type { Stock } from '../problem/problem.js';
import { Adam } from './adam.js';
import type { GroupPool } from './group-pool.js';
import { ProfileCosts } from './profile-costs.js';

/** A cooling: `steps` steps while the temperature (in points) falls from `from` to `to` by the same factor each step. */
export interface Cooling {
  steps: number;
  from: number;
  to: number;
}

/** The length of a step in temperatures. */
const STEP = 2;
/** What is this many temperatures below the best counts as nothing. */
const NEGLIGIBLE = 16;

/**
 * Looks for the prices at which nothing is wanted more than there is, for the groups of a pool.
 *
 * The dual of the linear relaxation, with one group per owner kept as a constraint, is to minimise over prices u ≥ 0
 *
 *   L(u) = Σ_rows capacity · u + Σ_owners max(0, max_groups surplus_u(group))
 *
 * which is convex but has corners. At temperature t each max becomes t·ln(1 + Σ exp(surplus/t)) ("smoothing", Nesterov
 * 2005, Mathematical Programming 103): smooth, at most t·ln(1 + groups) too high per owner, with as gradient what each row
 * has left when every owner wants its groups with shares ∝ exp(surplus/t). Cooling follows the minimum while it sharpens.
 *
 * @param capacity of the rows; those of a dive are less than the problem's
 * @returns the share in which each group is wanted at the end, 0 … 1: nearly the solution of the relaxation
 */
export function adjustPrices(
  stock: Stock,
  pool: GroupPool,
  prices: Float64Array,
  capacity: Float64Array,
  { steps, from, to }: Cooling,
  interrupted: () => boolean,
): Float64Array {
  const costs = new ProfileCosts(stock, pool.profile);
  const left = new Float64Array(prices.length);
  const shares = new Float64Array(pool.count);
  const adam = new Adam(stock.rows.count);
  const cooling = Math.exp(Math.log(to / from) / steps);
  let temperature = from;
  for (let step = 0; step < steps && !interrupted(); step++) {
    temperature *= cooling;
    costs.price(prices, temperature, capacity);
    left.set(capacity);
    wantGroups(stock, pool, prices, costs, temperature, shares, left);
    costs.spread(left);
    adam.step(prices, left, STEP * temperature);
  }
  return shares;
}

/** Sets the share in which each owner wants its groups, and takes them from what is left of the people and the profiles. */
function wantGroups(
  { people }: Stock,
  { start, second, third, profile, value }: GroupPool,
  prices: Float64Array,
  { cost, wanted }: ProfileCosts,
  temperature: number,
  shares: Float64Array,
  left: Float64Array,
): void {
  const negligible = NEGLIGIBLE * temperature;
  for (let owner = 0; owner < people; owner++) {
    const from = start[owner]!;
    const to = start[owner + 1]!;
    if (from === to) continue;
    const own = prices[owner]!;
    let best = 0;
    for (let g = from; g < to; g++) {
      const surplus = value[g]! - own - prices[second[g]!]! - prices[third[g]!]! - cost[profile[g]!]!;
      shares[g] = surplus;
      if (surplus > best) best = surplus;
    }
    let sum = Math.exp(-best / temperature);
    for (let g = from; g < to; g++) {
      const below = shares[g]! - best;
      sum += shares[g] = below > -negligible ? Math.exp(below / temperature) : 0;
    }
    for (let g = from; g < to; g++) {
      if (shares[g] === 0) continue;
      const share = (shares[g]! /= sum);
      left[owner]! -= share;
      left[second[g]!]! -= share;
      left[third[g]!]! -= share;
      wanted[profile[g]!]! += share;
    }
  }
}
