import type { Instance } from '../instance/instance.js';
import { mixRuleCounts } from '../score/mix-rule.js';
import type { Homes } from './homes.js';

/**
 * The mix rule as rows of numbers: two for each location and two for each cluster, first the status holders and then the
 * young tenants. `left` is how many people a row still admits beside the locked groups; `ofLocation` and `ofCluster` hold
 * the first of the two rows for each home type (−1 without cluster).
 */
export interface MixRows {
  left: Int32Array;
  ofLocation: Int32Array;
  ofCluster: Int32Array;
}

export function findMixRows(instance: Instance, { types }: Homes): MixRows {
  const counts = mixRuleCounts(instance, instance.locked);
  const rows = new Map<string, number>();
  const key = (location: string, cluster: string | null) => JSON.stringify([location, cluster]);
  counts.forEach(({ location, cluster }, row) => {
    if (row % 2 === 0) rows.set(key(location, cluster), row);
  });
  return {
    left: Int32Array.from(counts, ({ maximum, housed }) => maximum - housed),
    ofLocation: Int32Array.from(types, ({ home }) => rows.get(key(home.location, null))!),
    ofCluster: Int32Array.from(types, ({ home: { location, cluster } }) =>
      cluster === null ? -1 : rows.get(key(location, cluster))!,
    ),
  };
}
