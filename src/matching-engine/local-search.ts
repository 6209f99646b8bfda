import type { Assignment, PlacedGroup } from './assignment.js';
import type { Budget } from './budget.js';
import type { Neighbours } from './neighbours.js';
import { chooseNeighbourhood } from './neighbourhood.js';
import { Packing } from './packing.js';
import { PeopleTable } from './people-table.js';
import { Random } from './random.js';

/**
 * Large neighbourhood search (Shaw 1998, "Using constraint programming and local search methods to solve vehicle routing
 * problems"): dissolve a few related groups, add some people without a place and the empty homes around, and house them
 * again in the best way. Keeps the new groups when they are worth more; ends when the work is done, at the bound, or
 * when the budget is interrupted.
 */
export function improve(
  assignment: Assignment,
  neighbours: Neighbours,
  seed: number,
  upperBound: number,
  budget: Budget,
): void {
  const random = new Random(seed);
  const table = new PeopleTable(assignment.problem);
  if (assignment.problem.memberships.person.length === 0) return;
  while (budget.spent < 1 && assignment.objective < upperBound && !budget.interrupted()) {
    const { groups, people, types } = chooseNeighbourhood(assignment, neighbours, random);
    budget.spend(20 + people.length * people.length + regroup(assignment, table, groups, people, types));
    budget.report('improving', budget.spent, assignment.objective, upperBound);
  }
}

/** Replaces groups by the best groups of `people` (theirs and others without a place) in homes of `types`. */
function regroup(
  assignment: Assignment,
  table: PeopleTable,
  groups: PlacedGroup[],
  people: number[],
  types: number[],
): number {
  let before = 0;
  for (const group of groups) {
    before += group.value;
    assignment.remove(group);
  }
  table.load(people, types);
  const packing = new Packing(assignment, table, before);
  for (const group of packing.solve() ?? groups) assignment.add(group);
  return packing.work;
}
