/**
 * Possible groups, as lists of the same length. Sorted by `first`, the person with the lowest number, who is called the
 * owner of the group; the groups of person p are `start[p]` … `start[p + 1]` − 1.
 */
export interface GroupPool {
  count: number;
  start: Int32Array;
  first: Int32Array;
  second: Int32Array;
  /** The third person; for a pair the row that always costs nothing (`Rows.count`). */
  third: Int32Array;
  /** What home the group needs and how it counts for the mix rule: `profileOf`. */
  profile: Int32Array;
  /** What the group adds to the objective. */
  value: Float64Array;
}

/** A profile is a need (numbered over all rent classes, `needs.ts`) and how many of the group are status holders, 0 … 3. */
export const profileOf = (need: number, statusHolders: number): number => need * 4 + statusHolders;
export const needOfProfile = (profile: number): number => profile >> 2;
export const statusHoldersOf = (profile: number): number => profile & 3;

export function emptyPool(start: Int32Array): GroupPool {
  const count = start.at(-1)!;
  const list = () => new Int32Array(count);
  return {
    count,
    start,
    first: list(),
    second: list(),
    third: list(),
    profile: list(),
    value: new Float64Array(count),
  };
}

/** The groups of a pool for which `keep` holds. */
export function filterPool(pool: GroupPool, keep: (g: number) => boolean): GroupPool {
  const kept = new Int32Array(pool.count);
  const start = new Int32Array(pool.start.length);
  let count = 0;
  for (let owner = 0; owner + 1 < start.length; owner++) {
    for (let g = pool.start[owner]!; g < pool.start[owner + 1]!; g++) if (keep(g)) kept[count++] = g;
    start[owner + 1] = count;
  }
  const filtered = emptyPool(start);
  for (let at = 0; at < count; at++) {
    const g = kept[at]!;
    filtered.first[at] = pool.first[g]!;
    filtered.second[at] = pool.second[g]!;
    filtered.third[at] = pool.third[g]!;
    filtered.profile[at] = pool.profile[g]!;
    filtered.value[at] = pool.value[g]!;
  }
  return filtered;
}
