import type { SearchProblem } from '../problem/problem.js';
import type { Assignment } from './assignment.js';

/** Two locations belong to one area when this share of the members of the smaller one are members of both. */
const LINKED = 0.25;

/** Some locations and people that can be looked at by themselves. */
export interface Area {
  locations: number[];
  /** Ascending. */
  people: Int32Array;
}

/** Locations that the same people chose, as a rule those of one town: each location is in one of the lists. */
export function findAreas({ locations }: SearchProblem): number[][] {
  const root = locations.map((_, l) => l);
  const find = (l: number): number => (root[l] === l ? l : (root[l] = find(root[l]!)));
  sharedMembers(locations).forEach((others, l) => {
    for (const [other, shared] of others) {
      const smaller = Math.min(locations[l]!.members.length, locations[other]!.members.length);
      if (shared >= LINKED * smaller) root[find(Math.max(l, other))] = find(Math.min(l, other));
    }
  });
  const areas = new Map<number, number[]>();
  locations.forEach((_, l) => {
    if (!areas.has(find(l))) areas.set(find(l), []);
    areas.get(find(l))!.push(l);
  });
  return [...areas.values()];
}

/** For each location the others that share members with it, and how many. */
export function sharedMembers(locations: SearchProblem['locations']): Map<number, number>[] {
  const shared = locations.map(() => new Map<number, number>());
  for (const chosen of locationsOf(locations).values()) {
    for (const a of chosen) for (const b of chosen) if (a !== b) shared[a]!.set(b, (shared[a]!.get(b) ?? 0) + 1);
  }
  return shared;
}

/** The locations of which each person is a member. */
function locationsOf(locations: SearchProblem['locations']): Map<number, number[]> {
  const chosen = new Map<number, number[]>();
  locations.forEach(({ members }, l) => {
    for (const person of members) {
      const list = chosen.get(person);
      if (list) list.push(l);
      else chosen.set(person, [l]);
    }
  });
  return chosen;
}

/**
 * Divides the people over the areas: who has a home is in its area, the others in one of those that they chose, another one
 * for another `turn`. People of a bond chose the same locations, so they stay together.
 */
export function peopleOfAreas(
  { locations, classes, classOf }: SearchProblem,
  areas: readonly number[][],
  { groupOf }: Assignment,
  turn: number,
): Area[] {
  const areaOf = new Int32Array(locations.length);
  areas.forEach((list, area) => list.forEach((l) => (areaOf[l] = area)));
  const people: number[][] = areas.map(() => []);
  for (const [person, chosen] of [...locationsOf(locations)].sort(([a], [b]) => a - b)) {
    const group = groupOf[person];
    const location = group ? classes[classOf[group.type]!]!.location : chosen[turn % chosen.length]!;
    people[areaOf[location]!]!.push(person);
  }
  return areas.map((list, area) => ({ locations: list, people: Int32Array.from(people[area]!) }));
}
