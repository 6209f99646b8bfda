import type { Group } from '../instance/instance.js';
import type { GroupPool } from '../prices/group-pool.js';
import { addToPool, findInPool, surplusesOf } from '../prices/merge-pools.js';
import type { LocationTable } from '../problem/location-table.js';
import type { Problem, SearchProblem } from '../problem/problem.js';
import { Assignment, type PlacedGroup } from './assignment.js';
import { bondsIn, findMemberships } from './memberships.js';
import { possibleGroup } from './possible-group.js';

/**
 * What an earlier group that stays is worth to the search, in points for each of its people: others take its place only when
 * they are clearly better off. It is no part of the objective.
 */
export const KEEPING_BONUS = 100;

/** The earlier groups that can all stay where they are: whatever is gone or does not fit any more is left out. */
export function groupsThatCanStay(problem: Problem, earlier: readonly Group[]): PlacedGroup[] {
  const assignment = new Assignment(problem);
  const { instance, homes } = problem;
  const person = new Map(instance.candidates.map(({ id }, p) => [id, p]));
  const typeOf = new Map(homes.types.flatMap(({ ids }, type) => ids.map((id) => [id, type])));
  const memberships = findMemberships(problem);
  const bonds = problem.locations.map(bondsIn);
  const taken = new Set<string>();
  for (const { home, candidates } of earlier) {
    const type = typeOf.get(home);
    if (type === undefined || taken.has(home)) continue;
    const location = problem.locations[problem.classes[problem.classOf[type]!]!.location]!;
    const memberOf = (p: number) => memberships[p]?.find((one) => one.location === location)?.member ?? -1;
    const members = candidates.map((id) => memberOf(person.get(id) ?? -1));
    const group = placed(problem, assignment, location, type, members, bonds[location.index]!);
    if (!group) continue;
    taken.add(home);
    assignment.add(group);
  }
  return assignment.groups();
}

function placed(
  problem: SearchProblem,
  assignment: Assignment,
  location: LocationTable,
  type: number,
  members: readonly number[],
  bonds: number[][],
): PlacedGroup | null {
  const free = (member: number) => member >= 0 && !assignment.groupOf[location.members[member]!];
  const whole = (member: number) => bonds[member]!.every((mate) => members.includes(mate));
  if (new Set(members).size < members.length || !members.every((member) => free(member) && whole(member))) return null;
  const table = location.classes.find(({ index }) => index === problem.classOf[type])!;
  return possibleGroup(problem, assignment, location, table, members, type);
}

export const withBonus = (group: PlacedGroup): PlacedGroup => ({
  ...group,
  value: group.value + KEEPING_BONUS * group.people.length,
});

/**
 * The pool with these groups (with their bonus) in it, and prices that still cover every group. An owner has at most one of
 * them: nobody is in two.
 */
export function addWithBonus(
  problem: SearchProblem,
  pool: GroupPool,
  groups: readonly PlacedGroup[],
  prices: Float64Array,
): { pool: GroupPool; prices: Float64Array } {
  const larger = addToPool(problem, pool, groups);
  for (const { people, profile, value } of groups) larger.value[findInPool(problem, larger, people, profile)] = value;
  const covering = prices.slice();
  surplusesOf(problem, larger, prices).forEach((surplus, g) => {
    if (surplus > 0) covering[larger.first[g]!]! += surplus;
  });
  return { pool: larger, prices: covering };
}
