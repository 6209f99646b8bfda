import type { Homes } from './homes.js';
import type { MixRows } from './mix-rows.js';

/**
 * Everything that is scarce, as rows with a capacity: each person (1), each home type (its homes), each maximum of the
 * mix rule. Prices are lists over these rows: people first, then home types, then the mix rule; one more place at the
 * end is always 0 and stands for the third person of a pair.
 */
export interface Rows {
  count: number;
  firstType: number;
  firstMix: number;
  /** Float64Array of `count` numbers. */
  capacity: Float64Array;
}

export function findRows(people: number, { types }: Homes, { left }: MixRows): Rows {
  const firstMix = people + types.length;
  const capacity = new Float64Array(firstMix + left.length).fill(1);
  types.forEach(({ ids }, type) => (capacity[people + type] = ids.length));
  capacity.set(left, firstMix);
  return { count: capacity.length, firstType: people, firstMix, capacity };
}
