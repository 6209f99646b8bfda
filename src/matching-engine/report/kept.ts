import type { Group } from '../instance/instance.js';
import { keyOf } from './placed-homes.js';

/** How many of some earlier groups are still there: the same people in the same home. */
export function countKept(earlier: readonly Group[], groups: readonly Group[]): { earlier: number; kept: number } {
  const now = new Map(groups.map(({ home, candidates }) => [home, keyOf(candidates)]));
  const kept = earlier.filter(({ home, candidates }) => now.get(home) === keyOf(candidates));
  return { earlier: earlier.length, kept: kept.length };
}
