import type { Group } from '../instance/instance.js';
import type { Problem } from '../problem/problem.js';
import type { Assignment } from '../search/assignment.js';

/**
 * The groups of an assignment, each with a home of its own, in the order of the homes. Homes of a type are all the same, so a
 * group that had one of them keeps it.
 */
export function placedHomes(
  { instance, homes }: Problem,
  { groupsIn }: Assignment,
  earlier: readonly Group[],
): Group[] {
  const homeBefore = new Map(earlier.map(({ home, candidates }) => [keyOf(candidates), home]));
  const groups = groupsIn.flatMap((placed, type) => {
    const people = placed
      .map((group) => group.people.map((person) => instance.candidates[person]!.id))
      .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
    const free = new Set(homes.types[type]!.ids);
    const kept = people.map((candidates) => {
      const home = homeBefore.get(keyOf(candidates));
      return home !== undefined && free.delete(home) ? home : null;
    });
    const others = free.values();
    return people.map((candidates, k) => ({ home: kept[k] ?? others.next().value!, candidates }));
  });
  return groups.sort((a, b) => (a.home < b.home ? -1 : 1));
}

/** The same for the same people in any order. */
export const keyOf = (candidates: readonly string[]): string => JSON.stringify([...candidates].sort());
