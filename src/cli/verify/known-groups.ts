import type { Group, Instance, InstanceCandidate, InstanceHome } from '../../matching-engine/index.js';
import type { Problem } from '../problems.js';

/** A group of which home and people are known. */
export interface KnownGroup {
  path: string;
  home: InstanceHome;
  people: InstanceCandidate[];
}

/** Rule 1, and the groups with what their ids stand for; one with an unknown id is left out. */
export function lookUp(instance: Instance, groups: readonly Group[]): { known: KnownGroup[]; problems: Problem[] } {
  const homes = new Map(instance.homes.map((home) => [home.id, home]));
  const people = new Map(instance.candidates.map((person) => [person.id, person]));
  const firstAt = new Map<string, string>();
  const problems: Problem[] = [];
  const once = (kind: string, id: string, path: string) => {
    const first = firstAt.get(`${kind} ${id}`);
    if (first === undefined) firstAt.set(`${kind} ${id}`, path);
    else problems.push({ path, message: `${kind} ${id} is in ${first} already` });
  };
  const known = groups.flatMap((group, i): KnownGroup[] => {
    const path = `groups[${i}]`;
    const home = homes.get(group.home);
    once('home', group.home, `${path}.home`);
    if (!home) problems.push({ path: `${path}.home`, message: `there is no home ${group.home}` });
    group.candidates.forEach((id, k) => {
      once('candidate', id, `${path}.candidates[${k}]`);
      if (!people.has(id)) problems.push({ path: `${path}.candidates[${k}]`, message: `there is no candidate ${id}` });
    });
    const count = group.candidates.length;
    if (home && count !== home.places)
      problems.push({ path: `${path}.candidates`, message: `${count} people, home ${home.id} is for ${home.places}` });
    const members = [...new Set(group.candidates)].flatMap((id) => people.get(id) ?? []);
    return home && members.length === new Set(group.candidates).size ? [{ path, home, people: members }] : [];
  });
  return { known, problems };
}
