import type { Cooling } from '../prices/adjust-prices.js';
import { findPrices, type Pricing } from '../prices/find-prices.js';
import { GroupSearch } from '../prices/group-search.js';
import type { SearchProblem } from '../problem/problem.js';

/**
 * What the mix rule costs, in whole points of the objective: the upper bound without the rule less the upper bound with it, both
 * the bounds of the linear relaxation that prices give.
 *
 * It is 0 at once where the prices of the mix rule are worth nothing. Proof: at prices u the bound is linear in the capacities,
 * bound(c') = bound(c) + Σ_rows u · (c' − c), for any c', and valid (`upperBoundAt`). No row of the mix rule is ever used for
 * more people than there are places behind it, or people of its target group. So widening each row to that, which is the same
 * as no rule, adds at most Σ u · (widest − c); where that rounds to 0, so does the cost.
 *
 * Otherwise prices are found anew for the same problem with rows that admit everybody; those rows are never full, so their
 * prices stay 0. They cannot start from the prices with the rule: where the rule binds, too many of those change.
 *
 * @param pricing of the problem with the rule
 * @param rounds as for the bound with the rule, for two bounds that are equally tight
 * @returns null when interrupted
 */
export function mixRuleCost(
  problem: SearchProblem,
  { prices, upperBound }: Pick<Pricing, 'prices' | 'upperBound'>,
  rounds: readonly Cooling[],
  interrupted: () => boolean,
): number | null {
  const atMost = mostThatWideningAdds(problem, prices);
  if (atMost < 0.5) return 0;
  const free = withoutMixRule(problem);
  const pricing = findPrices(free, new GroupSearch(free), { rounds, interrupted });
  return pricing && Math.max(0, Math.round(Math.min(atMost, pricing.upperBound - upperBound)));
}

function mostThatWideningAdds(problem: SearchProblem, prices: Float64Array): number {
  const { firstMix, capacity } = problem.rows;
  const widest = widestRows(problem);
  return widest.reduce(
    (sum, most, row) => sum + prices[firstMix + row]! * Math.max(0, most - capacity[firstMix + row]!),
    0,
  );
}

/** For each row of the mix rule the most people who can ever count for it. */
function widestRows({ mixRows, homeCounts, classOf, classes, targetGroup }: SearchProblem): Float64Array {
  const places = new Float64Array(mixRows.left.length);
  homeCounts.forEach((count, type) => {
    const behind = count * classes[classOf[type]!]!.places;
    for (const first of [mixRows.ofLocation[type]!, mixRows.ofCluster[type]!]) {
      if (first < 0) continue;
      places[first]! += behind;
      places[first + 1]! += behind;
    }
  });
  const youngTenants = targetGroup.reduce((sum, group) => sum + group, 0);
  const people = [targetGroup.length - youngTenants, youngTenants];
  return places.map((most, row) => Math.min(most, people[row % 2]!));
}

/** The same problem with a mix rule that admits everybody. */
function withoutMixRule(problem: SearchProblem): SearchProblem {
  const { rows, mixRows, people } = problem;
  const capacity = rows.capacity.slice().fill(people, rows.firstMix);
  return { ...problem, rows: { ...rows, capacity }, mixRows: { ...mixRows, left: mixRows.left.map(() => people) } };
}
