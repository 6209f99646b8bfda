import { profileOf } from '../prices/group-pool.js';
import type { ClassTable, LocationTable } from '../problem/location-table.js';
import { needTogether } from '../problem/needs.js';
import type { SearchProblem } from '../problem/problem.js';
import type { Assignment, PlacedGroup } from './assignment.js';

/**
 * Some members of a location (whole bonds, as many as the class has places) as a group in the first home type with room, or
 * in the `only` one; null when they may not live together, somebody would be too little satisfied, or there is no such home.
 */
export function possibleGroup(
  problem: SearchProblem,
  assignment: Assignment,
  location: LocationTable,
  table: ClassTable,
  members: readonly number[],
  only?: number,
): PlacedGroup | null {
  const satisfaction = satisfactionTogether(problem, location, table, members);
  if (satisfaction < 0) return null;
  let need = table.need[members[0]!]!;
  let youngTenants = 0;
  let value = satisfaction;
  for (const member of members) {
    const person = location.members[member]!;
    need = needTogether(need, table.need[member]!);
    youngTenants += problem.targetGroup[person]!;
    value += problem.urgencyValue[person]!;
  }
  const statusHolders = members.length - youngTenants;
  const number = problem.needs.first[table.index]! + need;
  for (let at = problem.needs.start[number]!; at < problem.needs.start[number + 1]!; at++) {
    const type = problem.needs.types[at]!;
    if (only !== undefined && type !== only) continue;
    if (!assignment.admits(type, statusHolders, youngTenants)) continue;
    const people = members.map((member) => location.members[member]!).sort((a, b) => a - b);
    return { type, profile: profileOf(number, statusHolders), people, statusHolders, youngTenants, value, loss: 0 };
  }
  return null;
}

/** What the members are satisfied with each other and a home of the class, all added up; −1 when a limit breaks. */
function satisfactionTogether(
  { minimumSatisfaction }: SearchProblem,
  { members: all, scores }: LocationTable,
  { points, places }: ClassTable,
  members: readonly number[],
): number {
  if (members.length !== places) return -1;
  let sum = 0;
  for (const a of members) {
    if (points[a]! < 0) return -1;
    let own = 0;
    for (const b of members) {
      if (a === b) continue;
      const score = scores[a * all.length + b]!;
      if (score < 0) return -1;
      own += score;
    }
    const satisfaction = (places === 2 ? 2 * own : own) + points[a]!;
    if (satisfaction < minimumSatisfaction) return -1;
    sum += satisfaction;
  }
  return sum;
}
