import {
  checkGroup,
  type Group,
  type Instance,
  type InstanceCluster,
  type TargetGroup,
} from '../matching-engine/index.js';
import type { KnownGroup } from './round-data.js';

/** Where a home is. */
type Places = ReadonlyMap<string, { locationId: string; clusterId: string | null }>;

/**
 * Gives groups that have, or were offered, a home their place in an instance. Those of the round are locked: the engine keeps them as they are. The
 * others are taken out with their home and their people, and so is a locked group that breaks a limit because data changed
 * since: what was promised stands, it can't make a run fail. People who are taken out count against the maxima of where they live.
 */
export function keepTaken(instance: Instance, taken: readonly KnownGroup[], homes: Places): Instance {
  let locked = taken.filter(({ inRound }) => inRound);
  let takenOut = taken.filter(({ inRound }) => !inRound);
  for (;;) {
    const kept = withTaken(instance, locked, takenOut, homes);
    const misfits = misfitsIn(kept, locked);
    if (misfits.length === 0) return kept;
    locked = locked.filter((group) => !misfits.includes(group));
    takenOut = [...takenOut, ...misfits];
  }
}

function withTaken(instance: Instance, locked: KnownGroup[], takenOut: KnownGroup[], homes: Places): Instance {
  const goneHomes = new Set(takenOut.map(({ homeId }) => homeId));
  const gone = new Set(takenOut.flatMap(({ members }) => members.map(({ candidateId }) => candidateId)));
  const stays = (id: string) => !gone.has(id);
  const order = new Map(instance.homes.map(({ id }, index) => [id, index]));
  return {
    ...instance,
    locations: instance.locations.map((location) => ({
      ...lessRoom(location, takenOut, (home) => homes.get(home)?.locationId === location.id),
      clusters: location.clusters.map((part) =>
        lessRoom(part, takenOut, (home) => homes.get(home)?.clusterId === part.id),
      ),
    })),
    homes: instance.homes.filter(({ id }) => !goneHomes.has(id)),
    candidates: instance.candidates
      .filter(({ id }) => stays(id))
      .map((person) => ({
        ...person,
        likes: person.likes.filter(stays),
        invites: person.invites.filter(stays),
        declines: person.declines.filter(stays),
      })),
    locked: locked.map(groupOf).sort((a, b) => (order.get(a.home) ?? 0) - (order.get(b.home) ?? 0)),
  };
}

/** The maxima of a place less the people who live there by groups that are taken out; never below 0. */
function lessRoom<Place extends InstanceCluster>(
  place: Place,
  takenOut: KnownGroup[],
  isHere: (homeId: string) => boolean,
): Place {
  const here = takenOut.filter(({ homeId }) => isHere(homeId));
  const less = (maximum: number, targetGroup: TargetGroup) => Math.max(0, maximum - countOf(here, targetGroup));
  return {
    ...place,
    maxStatusHolders: less(place.maxStatusHolders, 'statusHolder'),
    maxYoungTenants: less(place.maxYoungTenants, 'youngTenant'),
  };
}

/** Locked groups that break a limit by themselves, or else the last one in a place that holds too many of a target group. */
function misfitsIn(instance: Instance, locked: KnownGroup[]): KnownGroup[] {
  const misfits = locked.filter((group) => checkGroup(instance, groupOf(group)).length > 0);
  if (misfits.length > 0) return misfits;
  const homes = new Map(instance.homes.map((home) => [home.id, home]));
  for (const location of instance.locations) {
    const atLocation = locked.filter(({ homeId }) => homes.get(homeId)?.location === location.id);
    for (const place of [location, ...location.clusters]) {
      const here =
        place === location ? atLocation : atLocation.filter(({ homeId }) => homes.get(homeId)?.cluster === place.id);
      const last =
        lastOfTooMany(here, 'statusHolder', place.maxStatusHolders) ??
        lastOfTooMany(here, 'youngTenant', place.maxYoungTenants);
      if (last) return [last];
    }
  }
  return [];
}

function lastOfTooMany(groups: KnownGroup[], targetGroup: TargetGroup, maximum: number): KnownGroup | undefined {
  if (countOf(groups, targetGroup) <= maximum) return undefined;
  return groups.findLast((group) => countOf([group], targetGroup) > 0);
}

const countOf = (groups: KnownGroup[], targetGroup: TargetGroup) =>
  groups.flatMap(({ members }) => members).filter((member) => member.targetGroup === targetGroup).length;

const groupOf = ({ homeId, members }: KnownGroup): Group => ({
  home: homeId,
  candidates: members.map(({ candidateId }) => candidateId),
});
