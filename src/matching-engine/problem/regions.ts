import type { Instance, InstanceCandidate } from '../instance/instance.js';
import { findBonds } from '../score/bonds.js';

/**
 * The independent parts of an instance: nobody in one part chose a location, or has a bond with somebody, in another. Each
 * part is an instance of its own; what is best in each is best together. The largest comes first.
 */
export function splitIntoRegions(instance: Instance): Instance[] {
  const region = numberRegions(instance);
  const parts = new Map<number, Instance>();
  const partOf = (location: string) => {
    const root = region.ofLocation(location);
    if (!parts.has(root)) parts.set(root, { ...instance, locations: [], homes: [], candidates: [], locked: [] });
    return parts.get(root)!;
  };
  for (const location of instance.locations) partOf(location.id).locations.push(location);
  const homes = new Map(instance.homes.map((home) => [home.id, home]));
  for (const home of instance.homes) partOf(home.location).homes.push(home);
  for (const group of instance.locked) partOf(homes.get(group.home)!.location).locked.push(group);
  const nowhere: InstanceCandidate[] = [];
  instance.candidates.forEach((candidate, i) => {
    const part = parts.get(region.ofCandidate(i));
    if (part) part.candidates.push(candidate);
    else nowhere.push(candidate);
  });
  if (nowhere.length > 0) parts.set(-1, { ...instance, locations: [], homes: [], candidates: nowhere, locked: [] });
  return [...parts.values()].sort((a, b) => b.candidates.length - a.candidates.length);
}

/** Connected components of locations and people by the locations that people chose and the bonds between them. */
function numberRegions({ locations, candidates }: Instance) {
  const root = Array.from({ length: locations.length + candidates.length }, (_, node) => node);
  const find = (node: number): number => {
    let top = node;
    while (root[top] !== top) top = root[top] = root[root[top]!]!;
    return top;
  };
  const join = (a: number, b: number) => (root[find(Math.max(a, b))] = find(Math.min(a, b)));
  const nodeOf = new Map(locations.map(({ id }, node) => [id, node]));
  candidates.forEach((candidate, i) => {
    for (const id of candidate.locations) join(locations.length + i, nodeOf.get(id)!);
  });
  for (const members of findBonds(candidates).members) {
    for (const member of members) join(locations.length + members[0]!, locations.length + member);
  }
  return {
    ofLocation: (id: string) => find(nodeOf.get(id)!),
    ofCandidate: (i: number) => find(locations.length + i),
  };
}
