import type { Instance } from '../../instance/instance.js';
import { sortHomes } from '../../problem/homes.js';
import { makeLocationTable, type LocationTable } from '../../problem/location-table.js';
import { LARGEST_BOND, type Problem } from '../../problem/problem.js';
import { PairScores } from '../../score/pair-scores.js';

/**
 * Gives the table of a location (by index) as if nothing was locked: locked people are members, and so is who fits a locked
 * home only. Where nobody who is locked chose the location, that is the table of the problem; the others are made when asked
 * for, so that few of them are in memory at once. Their classes are not numbered as those of the problem.
 */
export function unlockedTables(problem: Problem): (location: number) => LocationTable {
  const { instance, bonds, locations } = problem;
  const ids = instance.locations.map(({ id }) => id);
  const touched = locationsOfLocked(instance);
  const unlocked = { ...instance, locked: [] };
  const homes = sortHomes(unlocked);
  const pairs = new PairScores(touched.size > 0 ? instance.candidates : [], instance.policy.likeBonus);
  return (l) => {
    if (!touched.has(ids[l]!)) return locations[l]!;
    const interested = instance.candidates.flatMap((candidate, person) => {
      const fits = bonds.members[bonds.of[person]!]!.length <= LARGEST_BOND;
      return fits && candidate.locations.includes(ids[l]!) ? [person] : [];
    });
    return makeLocationTable(l, interested, unlocked, homes, bonds, pairs);
  };
}

/** The locations that people of locked groups chose; those of their homes are among them. */
function locationsOfLocked({ candidates, locked }: Instance): Set<string> {
  const people = new Set(locked.flatMap((group) => group.candidates));
  return new Set(candidates.flatMap(({ id, locations }) => (people.has(id) ? locations : [])));
}
