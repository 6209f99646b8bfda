import { needOfProfile, profileOf, statusHoldersOf } from '../prices/group-pool.js';
import type { SubProblem } from '../problem/sub-problem.js';
import type { PlacedGroup } from './assignment.js';

/** Groups of the whole in the numbers of a part that they lie in. */
export function inPart({ people, types, needs }: SubProblem, groups: readonly PlacedGroup[]): PlacedGroup[] {
  const [person, type, need] = [people, types, needs].map((list) => new Map(Array.from(list, (n, i) => [n, i])));
  return groups.map((group) => ({
    ...group,
    people: group.people.map((p) => person!.get(p)!),
    type: type!.get(group.type)!,
    profile: profileOf(need!.get(needOfProfile(group.profile))!, statusHoldersOf(group.profile)),
  }));
}

/** Groups of a part in the numbers of the whole. */
export function inWhole({ people, types, needs }: SubProblem, groups: readonly PlacedGroup[]): PlacedGroup[] {
  return groups.map((group) => ({
    ...group,
    people: group.people.map((p) => people[p]!),
    type: types[group.type]!,
    profile: profileOf(needs[needOfProfile(group.profile)]!, statusHoldersOf(group.profile)),
  }));
}
