import type { Group } from '../instance/instance.js';
import type { Problem } from '../problem/problem.js';
import type { Assignment } from '../search/assignment.js';

/** The groups of an assignment, each with a home of its own, in the order of the homes. */
export function placedHomes({ instance, homes }: Problem, { groupsIn }: Assignment): Group[] {
  const groups = groupsIn.flatMap((placed, type) =>
    placed
      .map(({ people }) => people.map((person) => instance.candidates[person]!.id))
      .sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
      .map((candidates, k) => ({ home: homes.types[type]!.ids[k]!, candidates })),
  );
  return groups.sort((a, b) => (a.home < b.home ? -1 : 1));
}
