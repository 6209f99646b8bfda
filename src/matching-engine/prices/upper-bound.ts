import type { SearchProblem } from '../problem/problem.js';
import type { BestGroups } from './best-groups.js';

/**
 * A number that no feasible set of groups exceeds (the locked groups not counted): Σ capacity · price + Σ over the owners of
 * the largest surplus of their groups. Proof: a feasible set holds at most one group of each owner, so its value is the
 * prices of all that it uses plus the surpluses of its groups; the first is at most Σ capacity · price, for prices ≥ 0.
 *
 * @param best found at these prices by `GroupSearch` with slack 0 or more
 */
export function upperBoundAt({ rows, people }: SearchProblem, prices: Float64Array, best: BestGroups): number {
  let bound = 0;
  for (let row = 0; row < rows.count; row++) bound += rows.capacity[row]! * prices[row]!;
  for (let owner = 0; owner < people; owner++) bound += best.largest(owner);
  return bound;
}

/** Objectives are whole numbers; the sum of a bound may be off by its rounding errors (1e-16 a term, at most 1e5 terms). */
export const wholeBound = (bound: number): number => Math.floor(bound * (1 + 1e-11) + 1e-6);
