import type { LocationTable } from '../problem/location-table.js';
import type { SearchProblem } from '../problem/problem.js';

/** A person as a member of one location. */
export interface Membership {
  location: LocationTable;
  member: number;
}

/** Where each person may live, by the order of the locations. */
export function findMemberships({ people, locations }: SearchProblem): Membership[][] {
  const memberships: Membership[][] = Array.from({ length: people }, () => []);
  for (const location of locations) {
    location.members.forEach((person, member) => memberships[person]!.push({ location, member }));
  }
  return memberships;
}

/** The bond of each member of a location, as members; most stand alone. */
export function bondsIn({ members, pairs, trios }: LocationTable): number[][] {
  const bonds = Array.from(members, (_, member) => [member]);
  for (const bond of [...pairs, ...trios]) for (const member of bond) bonds[member] = [...bond];
  return bonds;
}
