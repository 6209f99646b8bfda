import { needOfProfile } from '../prices/group-pool.js';
import type { Stock } from '../problem/problem.js';
import type { Assignment, PlacedGroup } from './assignment.js';

/**
 * The search looks at homes of one location, size and rent as if they were all the same; groups that stay together then often
 * change homes for nothing. Gives them back a home of the type they had, where another group can change places with them.
 */
export function goBackHome(assignment: Assignment, earlier: readonly PlacedGroup[]): void {
  const typeBefore = new Map(earlier.map((group) => [keyOf(group), group.type]));
  const isHome = (group: PlacedGroup) => typeBefore.get(keyOf(group)) === group.type;
  for (const before of earlier) {
    const group = assignment.groupOf[before.people[0]!];
    if (!group || keyOf(group) !== keyOf(before) || isHome(group)) continue;
    if (replace(assignment, [group], [{ ...group, type: before.type }])) continue;
    const others = assignment.groupsIn[before.type]!.filter((other) => !isHome(other));
    others.some((other) =>
      replace(
        assignment,
        [group, other],
        [
          { ...group, type: before.type },
          { ...other, type: group.type },
        ],
      ),
    );
  }
}

/** The same people who need the same home: `profile` tells the rent class too. */
const keyOf = ({ people, profile }: PlacedGroup): string => `${people.join()} ${profile}`;

/** False, and nothing changed, where the new groups may not be. */
function replace(assignment: Assignment, before: PlacedGroup[], after: PlacedGroup[]): boolean {
  for (const group of before) assignment.remove(group);
  const added: PlacedGroup[] = [];
  for (const group of after) {
    const { type, profile, statusHolders, youngTenants } = group;
    if (!meetsNeed(assignment.stock, profile, type) || !assignment.admits(type, statusHolders, youngTenants)) break;
    assignment.add(group);
    added.push(group);
  }
  if (added.length === after.length) return true;
  for (const group of added) assignment.remove(group);
  for (const group of before) assignment.add(group);
  return false;
}

function meetsNeed({ needs }: Stock, profile: number, type: number): boolean {
  const need = needOfProfile(profile);
  return needs.types.subarray(needs.start[need], needs.start[need + 1]).includes(type);
}
