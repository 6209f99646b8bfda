import { homesByLocation } from '../../instance/homes-by-location.js';
import type { Group } from '../../instance/instance.js';
import type { LocationTable } from '../../problem/location-table.js';
import type { Problem } from '../../problem/problem.js';
import type { BlockingGroups } from '../../solution.js';
import { BetterHomes } from './better-homes.js';
import { BlockingSearch, type BlockingPlace } from './blocking-search.js';
import { presentSatisfaction } from './present-satisfaction.js';
import { unlockedTables } from './unlocked-tables.js';

/**
 * Counts the blocking groups of a region: two or three people who may live together in an empty home, or in one that one of
 * them holds, and who would all be strictly better off than now (who has no place always is). Bonds stay whole and the minimum
 * satisfaction holds; the mix rule is left aside. Locked groups count as any other. The same people count once, in however
 * many homes and locations they block. A stable answer need not exist, so this is a measure and never a promise
 * (`blocking group` in Gale and Shapley 1962, American Mathematical Monthly 69; three to a room: Ng and Hirschberg 1991).
 *
 * @param groups of the region, the locked ones too
 * @returns null when interrupted
 */
export function countBlockingGroups(
  problem: Problem,
  groups: readonly Group[],
  interrupted: () => boolean,
): BlockingGroups | null {
  const { instance } = problem;
  const { candidates, policy } = instance;
  const present = presentSatisfaction(instance, groups, interrupted);
  if (!present) return null;
  const holderOf = new Map(groups.map((group) => [group.home, group]));
  const homesAt = homesByLocation(instance);
  const indexOf = new Map(instance.locations.map(({ id }, l) => [id, l]));
  const chosen = candidates.map(({ locations }) => locations.map((id) => indexOf.get(id)!));
  const tableOf = unlockedTables(problem);
  const done: BetterHomes[] = [];
  const counted: BlockingGroups = { pairs: 0, trios: 0 };
  for (const [l, { id }] of instance.locations.entries()) {
    if (interrupted()) return null;
    const table = tableOf(l);
    const homes = new BetterHomes(table.members, homesAt.get(id)!, candidates, present, holderOf, policy);
    const onGroup = (people: number[], company: number[]) => {
      const before = chosen[people[0]!]!.some((other) => other < l && done[other]!.attractsPeople(people, company));
      if (!before) counted[people.length === 2 ? 'pairs' : 'trios']++;
    };
    if (!new BlockingSearch(placeOf(problem, table, homes), onGroup, interrupted).run()) return null;
    done.push(homes);
  }
  return counted;
}

function placeOf({ bonds }: Problem, table: LocationTable, homes: BetterHomes): BlockingPlace {
  const bond = table.members.map((person) => bonds.of[person]!);
  return { table, homes, bond, bondSize: Uint8Array.from(bond, (b) => bonds.members[b]!.length) };
}
