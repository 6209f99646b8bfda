import type { Instance, TargetGroup } from '../../matching-engine/index.js';
import type { Problem } from '../problems.js';
import type { KnownGroup } from './known-groups.js';

/** Rule 6: locations and clusters that house more of a target group than their mix rule allows. */
export function mixProblems({ locations }: Instance, groups: readonly KnownGroup[]): Problem[] {
  const counts = new Map<string, number>();
  const keyOf = (location: string, cluster: string | null, kind: TargetGroup) =>
    JSON.stringify([location, cluster, kind]);
  for (const { home, people } of groups) {
    for (const cluster of home.cluster === null ? [null] : [null, home.cluster]) {
      for (const { targetGroup } of people) {
        const key = keyOf(home.location, cluster, targetGroup);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  const tooMany = (location: string, cluster: string | null, kind: TargetGroup, most: number): Problem[] => {
    const count = counts.get(keyOf(location, cluster, kind)) ?? 0;
    const where = cluster === null ? `location ${location}` : `cluster ${cluster} of location ${location}`;
    const message = `${where} houses ${count} people of target group ${kind}, its mix rule allows ${most}`;
    return count > most ? [{ path: 'groups', message }] : [];
  };
  return locations.flatMap((location) =>
    [{ ...location, cluster: null }, ...location.clusters.map((part) => ({ ...part, cluster: part.id }))].flatMap(
      ({ cluster, maxStatusHolders, maxYoungTenants }) => [
        ...tooMany(location.id, cluster, 'statusHolder', maxStatusHolders),
        ...tooMany(location.id, cluster, 'youngTenant', maxYoungTenants),
      ],
    ),
  );
}
