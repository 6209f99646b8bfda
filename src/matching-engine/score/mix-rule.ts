import {
  TARGET_GROUPS,
  type Group,
  type Instance,
  type InstanceCluster,
  type TargetGroup,
} from '../instance/instance.js';
import { byId } from './scoring.js';

/** How many of one target group live in a place (a location or a cluster) and how many the mix rule allows there. */
export interface MixRuleCount {
  place: string;
  location: string;
  cluster: string | null;
  targetGroup: TargetGroup;
  housed: number;
  maximum: number;
}

/** A count for each location and each cluster and each target group. */
export function mixRuleCounts(instance: Instance, groups: readonly Group[]): MixRuleCount[] {
  const homes = byId(instance.homes);
  const candidates = byId(instance.candidates);
  const housed = new Map<string, number>();
  const add = (key: string) => housed.set(key, (housed.get(key) ?? 0) + 1);
  for (const group of groups) {
    const { location, cluster } = homes.get(group.home)!;
    for (const id of group.candidates) {
      const { targetGroup } = candidates.get(id)!;
      add(mixKey(location, null, targetGroup));
      if (cluster !== null) add(mixKey(location, cluster, targetGroup));
    }
  }
  const counts = (place: InstanceCluster, location: string, cluster: string | null): MixRuleCount[] =>
    TARGET_GROUPS.map((targetGroup) => ({
      place: place.id,
      location,
      cluster,
      targetGroup,
      housed: housed.get(mixKey(location, cluster, targetGroup)) ?? 0,
      maximum: mixMaximum(place, targetGroup),
    }));
  return instance.locations.flatMap((location) => [
    ...counts(location, location.id, null),
    ...location.clusters.flatMap((cluster) => counts(cluster, location.id, cluster.id)),
  ]);
}

/** How many of a target group the mix rule allows in a location or cluster. */
function mixMaximum(place: InstanceCluster, targetGroup: TargetGroup): number {
  return targetGroup === 'statusHolder' ? place.maxStatusHolders : place.maxYoungTenants;
}

function mixKey(location: string, cluster: string | null, targetGroup: TargetGroup): string {
  return JSON.stringify([location, cluster, targetGroup]);
}
