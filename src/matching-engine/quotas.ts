import type { HomeType } from './home-types.js';
import { TARGET_GROUPS, type Instance } from './instance.js';
import { mixRuleCounts } from './mix-rule.js';

/**
 * The mix rule as rows of numbers: one row for each location and target group, one for each cluster and target group.
 * `left` is how many people each row still admits beside the locked groups. `rowsOf` holds for each home type the rows
 * of the first target group in its location and its cluster (−1 without cluster); the second target group's row follows.
 */
export interface Quotas {
  left: Int32Array;
  locationRow: Int32Array;
  clusterRow: Int32Array;
}

export function findQuotas(instance: Instance, types: readonly HomeType[]): Quotas {
  const counts = mixRuleCounts(instance, instance.locked);
  const rows = new Map<string, number>();
  counts.forEach(({ location, cluster, targetGroup }, row) => {
    if (targetGroup === TARGET_GROUPS[0]) rows.set(JSON.stringify([location, cluster]), row);
  });
  const rowOf = (location: string, cluster: string | null) => rows.get(JSON.stringify([location, cluster]))!;
  return {
    left: Int32Array.from(counts, ({ maximum, housed }) => maximum - housed),
    locationRow: Int32Array.from(types, ({ home }) => rowOf(home.location, null)),
    clusterRow: Int32Array.from(types, ({ home }) => (home.cluster === null ? -1 : rowOf(home.location, home.cluster))),
  };
}
