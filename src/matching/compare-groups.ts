import type { Group } from '../matching-engine/index.js';

/** A home that two results fill differently; null where a result leaves it empty. */
export interface GroupDifference {
  home: string;
  stored: string[] | null;
  replayed: string[] | null;
}

/** Homes with other people in them, whatever the order of groups and people. Empty when both results are the same. */
export function compareGroups(stored: readonly Group[], replayed: readonly Group[]): GroupDifference[] {
  const [before, after] = [byHome(stored), byHome(replayed)];
  const homes = [...new Set([...before.keys(), ...after.keys()])].sort();
  return homes
    .map((home) => ({ home, stored: before.get(home) ?? null, replayed: after.get(home) ?? null }))
    .filter((difference) => String(difference.stored) !== String(difference.replayed));
}

const byHome = (groups: readonly Group[]) =>
  new Map(groups.map(({ home, candidates }) => [home, [...candidates].sort()]));
