import type { Stock } from '../problem/problem.js';
import type { BestGroups } from './best-groups.js';
import { emptyPool, type GroupPool } from './group-pool.js';
import { HomePrices } from './home-price.js';

/** The surplus of each group of a pool at the prices. */
export function surplusesOf(stock: Stock, pool: GroupPool, prices: Float64Array): Float64Array {
  const { first, second, third, profile, value } = pool;
  const homes = new HomePrices(stock, prices);
  return Float64Array.from(
    { length: pool.count },
    (_, g) => value[g]! - prices[first[g]!]! - prices[second[g]!]! - prices[third[g]!]! - homes.of(profile[g]!),
  );
}

/**
 * The groups just found together with those of an earlier pool that still have a surplus above `keepAbove`. Without the
 * earlier ones the prices would swing: a group that is forgotten drives its own prices down again.
 */
export function mergePools(
  stock: Stock,
  found: BestGroups,
  earlier: GroupPool | null,
  prices: Float64Array,
  keepAbove: number,
): GroupPool {
  const kept = earlier ? surplusesOf(stock, earlier, prices).map((surplus) => Number(surplus > keepAbove)) : null;
  const keptOf = (owner: number, take: (g: number) => void) => {
    for (let g = earlier?.start[owner] ?? 0; g < (earlier?.start[owner + 1] ?? 0); g++) {
      if (kept![g] && !knows(found, owner, earlier!, g)) take(g);
    }
  };
  const start = new Int32Array(stock.people + 1);
  for (let owner = 0; owner < stock.people; owner++) {
    let count = found.count[owner]!;
    keptOf(owner, () => count++);
    start[owner + 1] = start[owner]! + count;
  }
  const pool = emptyPool(start);
  for (let owner = 0; owner < stock.people; owner++) {
    let at = start[owner]!;
    const from = owner * found.most;
    for (let k = from; k < from + found.count[owner]!; k++) write(pool, at++, owner, found, k);
    keptOf(owner, (g) => write(pool, at++, owner, earlier!, g));
  }
  return pool;
}

interface GroupLists {
  second: ArrayLike<number>;
  third: ArrayLike<number>;
  profile: ArrayLike<number>;
  value: ArrayLike<number>;
}

function write(pool: GroupPool, at: number, owner: number, from: GroupLists, g: number): void {
  pool.first[at] = owner;
  pool.second[at] = from.second[g]!;
  pool.third[at] = from.third[g]!;
  pool.profile[at] = from.profile[g]!;
  pool.value[at] = from.value[g]!;
}

/** Whether a group of the earlier pool was found again. */
function knows(found: BestGroups, owner: number, earlier: GroupPool, g: number): boolean {
  const start = owner * found.most;
  for (let k = start; k < start + found.count[owner]!; k++) {
    if (
      found.second[k] === earlier.second[g] &&
      found.third[k] === earlier.third[g] &&
      found.profile[k] === earlier.profile[g]
    )
      return true;
  }
  return false;
}

/** A pool with some groups added that it may have already. `people` ascending. */
export function addToPool(
  stock: Stock,
  pool: GroupPool,
  groups: readonly { people: readonly number[]; profile: number; value: number }[],
): GroupPool {
  const missing = groups.filter(({ people, profile }) => findInPool(stock, pool, people, profile) < 0);
  const extra: (typeof missing)[] = Array.from({ length: stock.people }, () => []);
  for (const group of missing) extra[group.people[0]!]!.push(group);
  const start = pool.start.slice();
  let more = 0;
  for (let owner = 0; owner < stock.people; owner++) start[owner + 1]! += more += extra[owner]!.length;
  const larger = emptyPool(start);
  for (let owner = 0; owner < stock.people; owner++) {
    let at = start[owner]!;
    for (let g = pool.start[owner]!; g < pool.start[owner + 1]!; g++) write(larger, at++, owner, pool, g);
    for (const { people, profile, value } of extra[owner]!) {
      const lists = {
        second: [people[1]!],
        third: [people[2] ?? stock.rows.count],
        profile: [profile],
        value: [value],
      };
      write(larger, at++, owner, lists, 0);
    }
  }
  return larger;
}

/** The number of the group of these people (ascending) with this profile, −1 when the pool does not have it. */
export function findInPool({ rows }: Stock, pool: GroupPool, people: readonly number[], profile: number): number {
  const [owner, second, third = rows.count] = people;
  for (let g = pool.start[owner!]!; g < pool.start[owner! + 1]!; g++) {
    if (pool.second[g] === second && pool.third[g] === third && pool.profile[g] === profile) return g;
  }
  return -1;
}
