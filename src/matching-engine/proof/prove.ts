import type { Pricing } from '../prices/find-prices.js';
import type { GroupSearch } from '../prices/group-search.js';
import { addToPool, mergePools } from '../prices/merge-pools.js';
import type { SearchProblem } from '../problem/problem.js';
import type { Assignment, PlacedGroup } from '../search/assignment.js';
import { GroupBook } from '../search/group-book.js';
import { placedGroup } from '../search/pool-groups.js';
import { PackingModel, type ExactLimits, type ExactSolver } from './exact-model.js';

/** More possible groups than this are too many for a proof. */
const MOST_GROUPS = 20_000;
const MOST_PER_OWNER = 2000;

export interface ProofOptions extends ExactLimits {
  solver: ExactSolver;
}

/**
 * Makes an assignment the best there is, with a proof; false when that was too much. A group that loses more than the distance
 * between bound and objective is in no better assignment (reduced cost fixing), so the others are all that an exact solver has
 * to look at.
 */
export function proveOptimum(
  problem: SearchProblem,
  assignment: Assignment,
  search: GroupSearch,
  { prices, upperBound }: Pricing,
  { solver, nodes, interrupted }: ProofOptions,
): boolean {
  const slack = upperBound - assignment.objective + 1;
  const found = search.find(prices, { slack, mostPerOwner: MOST_PER_OWNER, interrupted });
  if (!found || found.count.some((count) => count === MOST_PER_OWNER)) return false;
  const placed = assignment.groups();
  const pool = addToPool(problem, mergePools(problem, found, null, prices, -Infinity), placed);
  if (pool.count > MOST_GROUPS) return false;
  if (pool.count === 0) return true;
  const packing = new PackingModel(problem, pool);
  const book = new GroupBook(problem, pool, prices);
  const start = packing.valuesOf(
    placed.map(({ people, profile, type }) => ({ group: book.find(people, profile), type })),
  );
  const values = solver(packing.model, start, { nodes, interrupted });
  if (!values) return false;
  const best = packing.groupsOf(values)?.map(({ group, type }) => placedGroup(problem, pool, group, type));
  return best !== undefined && replaceAll(assignment, best);
}

/** False, and nothing changed, when the groups break a rule or are worth less: then the solver was wrong. */
function replaceAll(assignment: Assignment, best: readonly PlacedGroup[]): boolean {
  const before = assignment.groups();
  const { objective } = assignment;
  assignment.clear();
  const fits = best.every((group) => {
    const { type, statusHolders, youngTenants, people } = group;
    const free = people.every((person) => !assignment.groupOf[person]);
    if (!free || !assignment.admits(type, statusHolders, youngTenants)) return false;
    assignment.add(group);
    return true;
  });
  if (fits && assignment.objective >= objective) return true;
  assignment.clear();
  for (const group of before) assignment.add(group);
  return false;
}
