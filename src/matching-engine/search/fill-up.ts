import { GroupSearch } from '../prices/group-search.js';
import { mergePools, surplusesOf } from '../prices/merge-pools.js';
import type { Assignment } from './assignment.js';
import { placeCheapest } from './pool-groups.js';

const MOST_PER_OWNER = 20;
/** More than any group can cost. */
const ANY_SURPLUS = 1e12;

/**
 * Fills the homes that are left with any groups of the people who are left, those with the most surplus at the prices first,
 * until no further group is possible.
 */
export function fillUp(
  assignment: Assignment,
  search: GroupSearch,
  prices: Float64Array,
  interrupted: () => boolean,
): void {
  const { stock } = assignment;
  const left = prices.slice();
  for (;;) {
    stock.homeCounts.forEach((_, type) => {
      if (assignment.homesLeft[type] === 0) left[stock.rows.firstType + type] = Infinity;
    });
    const housed = Uint8Array.from(assignment.groupOf, (group) => (group ? 1 : 0));
    const found = search.find(left, { slack: ANY_SURPLUS, mostPerOwner: MOST_PER_OWNER, housed, interrupted });
    if (!found) return;
    const pool = mergePools(stock, found, null, left, 0);
    const surplus = surplusesOf(stock, pool, left);
    const order = Int32Array.from({ length: pool.count }, (_, g) => g).sort(
      (a, b) => surplus[b]! - surplus[a]! || a - b,
    );
    let added = false;
    for (const g of order) if (placeCheapest(assignment, pool, g, left)) added = true;
    if (!added) return;
  }
}
