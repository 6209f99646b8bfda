import { adjustPrices, type Cooling } from '../prices/adjust-prices.js';
import type { SearchProblem } from '../problem/problem.js';
import type { GroupPool } from '../prices/group-pool.js';
import type { GroupSearch } from '../prices/group-search.js';
import { mergePools } from '../prices/merge-pools.js';
import type { Assignment } from './assignment.js';
import { fillUp } from './fill-up.js';
import { placeCheapest, possibleGroups } from './pool-groups.js';

const COOLING: Cooling = { steps: 80, from: 50, to: 10 };
/** In each step at most this share of the people get a home … */
const PER_STEP = 0.05;
/** … in groups that are wanted at least this much; the most wanted one always, and all that are wanted nearly fully. */
const WANTED = 0.6;
const WANTED_FULLY = 0.98;
/** Possible groups are searched anew whenever this share of the people got a home. */
const SEARCH_AFTER = 0.1;
const SLACK = 500;
const MOST_PER_OWNER = 30;
/** A step of a refill takes about as long as looking at so many groups and rows while adjusting prices. */
const VISITS_PER_UNIT = 50;

/**
 * From prices to groups: place the groups that the relaxation wants most, adjust the prices to what is left, and so on until
 * nothing is left ("diving": Berthold 2006, Primal Heuristics for Mixed Integer Programs, chapter 3). Does not change `prices`.
 * Returns how much work it was, in steps of a `Refill`.
 */
export function dive(
  problem: SearchProblem,
  assignment: Assignment,
  search: GroupSearch,
  pool: GroupPool,
  prices: Float64Array,
  interrupted: () => boolean,
): number {
  const own = prices.slice();
  let left = pool;
  let searchedAt = 0;
  let visits = 0;
  for (let placed = 0; !interrupted();) {
    left = possibleGroups(assignment, left, own);
    if (placed > searchedAt && (left.count === 0 || placed - searchedAt > SEARCH_AFTER * problem.people)) {
      const housed = Uint8Array.from(assignment.groupOf, (group) => (group ? 1 : 0));
      const found = search.find(own, { slack: SLACK, mostPerOwner: MOST_PER_OWNER, housed, interrupted });
      if (!found) return visits / VISITS_PER_UNIT;
      left = mergePools(problem, found, left, own, -Infinity);
      searchedAt = placed;
      continue;
    }
    if (left.count === 0) break;
    visits += COOLING.steps * (left.count + problem.rows.count);
    const shares = adjustPrices(problem, left, own, capacityLeft(assignment), COOLING, interrupted);
    placed += placeMostWanted(assignment, left, shares, own);
  }
  fillUp(assignment, search, own, interrupted);
  return visits / VISITS_PER_UNIT;
}

/** What an assignment leaves of each row. */
function capacityLeft({ stock, groupOf, homesLeft, mixLeft }: Assignment): Float64Array {
  const capacity = new Float64Array(stock.rows.count);
  for (let person = 0; person < stock.people; person++) capacity[person] = groupOf[person] ? 0 : 1;
  capacity.set(homesLeft, stock.rows.firstType);
  capacity.set(mixLeft, stock.rows.firstMix);
  return capacity;
}

/** Returns how many people got a home. */
function placeMostWanted(assignment: Assignment, pool: GroupPool, shares: Float64Array, prices: Float64Array): number {
  const { people } = assignment.stock;
  const order = Int32Array.from({ length: pool.count }, (_, g) => g).sort((a, b) => shares[b]! - shares[a]! || a - b);
  let placed = 0;
  for (const g of order) {
    if (placed > 0 && shares[g]! < WANTED) break;
    if (placed > PER_STEP * people && shares[g]! < WANTED_FULLY) break;
    if (placeCheapest(assignment, pool, g, prices)) placed += pool.third[g]! < people ? 3 : 2;
  }
  return placed;
}
