import { In, type EntityManager } from 'typeorm';
import type { MixPolicy } from '../platform/config/policy.js';
import { Cluster } from './cluster.entity.js';
import { Home } from './home.entity.js';
import { Location } from './location.entity.js';
import { clusterMaxima, locationMix, type LocationMix, type MixMaxima } from './mix-rule.js';

/** A cluster with what lies in it and the maxima that the mix rule gives it. */
export interface ClusterWithMix extends MixMaxima {
  id: string;
  name: string;
  homes: number;
  places: number;
}

/** A location with what lies there and the mix rule as it holds there. */
export interface LocationWithMix extends Location, LocationMix {
  homes: number;
  places: number;
  /** Clusters that have homes, by name. */
  clusters: ClusterWithMix[];
}

interface Size {
  locationId: string;
  clusterId: string | null;
  homes: number;
  places: number;
}

/** Locations by name, with their mix computed from the homes as they are now. */
export async function findLocationsWithMix(
  tx: EntityManager,
  policy: MixPolicy,
  ids?: readonly string[],
): Promise<LocationWithMix[]> {
  const where = ids && { locationId: In(ids) };
  const locations = await tx.find(Location, {
    where: ids && { id: In(ids) },
    order: { name: 'ASC', reference: 'ASC' },
  });
  const clusters = await tx.find(Cluster, { where, order: { name: 'ASC' } });
  const sizes = await tx
    .createQueryBuilder(Home, 'home')
    .select(['home.locationId AS "locationId"', 'home.clusterId AS "clusterId"'])
    .addSelect('count(*)::int', 'homes')
    .addSelect('sum(home.places)::int', 'places')
    .where(where ?? {})
    .groupBy('home.locationId, home.clusterId')
    .getRawMany<Size>();
  return locations.map((location) => withMix(location, clusters, sizes, policy));
}

function withMix(location: Location, clusters: Cluster[], sizes: Size[], policy: MixPolicy): LocationWithMix {
  const own = sizes.filter(({ locationId }) => locationId === location.id);
  const homes = own.reduce((sum, size) => sum + size.homes, 0);
  const places = own.reduce((sum, size) => sum + size.places, 0);
  const mix = locationMix(places, location.largeMix, policy);
  const filled = clusters.flatMap(({ id, name }) => {
    const size = own.find(({ clusterId }) => clusterId === id);
    return size ? [{ id, name, homes: size.homes, places: size.places }] : [];
  });
  const withMaxima = filled.map((cluster) => ({
    ...cluster,
    ...clusterMaxima(cluster.places, mix, filled.length, policy),
  }));
  return { ...location, ...mix, homes, places, clusters: withMaxima };
}
