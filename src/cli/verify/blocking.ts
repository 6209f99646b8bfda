import type { Group, Instance, InstanceCandidate, InstanceHome } from '../../matching-engine/index.js';
import { bondsOf } from './bonds.js';
import { countAt, type Found, type Standing } from './blocking-at-location.js';
import { checkGroups } from './check-groups.js';

/** Blocking pairs and trios: see `countBlocking`. */
export interface BlockingCount {
  pairs: number;
  trios: number;
}

/**
 * Counts the groups that would all rather live together: that break no limit, keep bonds whole, and in which everyone is
 * strictly better off, in an empty home or in one that a member holds. The mix rule is left aside; the same people count once,
 * however many homes they could take. Takes about m³/6 steps for a location that m people chose.
 */
export function countBlocking(instance: Instance, groups: readonly Group[]): BlockingCount {
  const standing: Standing = {
    policy: instance.policy,
    satisfaction: checkGroups(instance, groups).satisfaction,
    heldBy: homesHeld(instance, groups),
    bonds: bondsOf(instance.candidates),
  };
  const taken = new Set(groups.map(({ home }) => home));
  const found: Found = { pairs: new Set(), trios: new Set() };
  const homesAt = groupBy(instance.homes, ({ location }) => [location]);
  const peopleAt = groupBy(instance.candidates, ({ locations }) => locations);
  for (const { id } of instance.locations) {
    const homes: InstanceHome[] = homesAt.get(id) ?? [];
    const people: InstanceCandidate[] = peopleAt.get(id) ?? [];
    const empty = oneOfEachKind(homes.filter((home) => !taken.has(home.id)));
    countAt(id, people, empty, standing, found);
  }
  return { pairs: found.pairs.size, trios: found.trios.size };
}

/** Homes of one location that are the same to everybody need to be tried only once. */
function oneOfEachKind(homes: readonly InstanceHome[]): InstanceHome[] {
  const kindOf = ({ places, rent, availableFrom, petsAllowed, stepFree }: InstanceHome) =>
    JSON.stringify([places, rent, availableFrom, petsAllowed, stepFree]);
  return [...new Map(homes.map((home) => [kindOf(home), home])).values()];
}

function homesHeld({ homes }: Instance, groups: readonly Group[]): Map<string, InstanceHome> {
  const byId = new Map(homes.map((home) => [home.id, home]));
  return new Map(groups.flatMap(({ home, candidates }) => candidates.map((id) => [id, byId.get(home)!] as const)));
}

function groupBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = lists.get(key);
      if (list) list.push(item);
      else lists.set(key, [item]);
    }
  }
  return lists;
}
