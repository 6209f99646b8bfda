import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TARGET_GROUPS, type TargetGroup } from '../candidates/candidate-answers.js';
import { Home } from '../homes/home.entity.js';
import { clusterMaxima, locationMix, type MixMaxima } from '../homes/mix-rule.js';
import type { Candidate } from '../candidates/candidate.entity.js';
import { Policy } from '../platform/config/policy.js';
import { HOUSED_STATUSES, inSql, isHoused, isOpen, type PlacementStatus } from './placement-states.js';

/** People of one target group in a place, those of the proposal included, against the most that the mix rule plans for. */
export interface MixCount {
  count: number;
  added: number;
  maximum: number;
}

/** The mix of a location or of one of its clusters as it is, or would be, with a proposal. */
export interface PlaceMix extends Record<`${TargetGroup}s`, MixCount> {
  kind: 'location' | 'cluster';
  name: string;
}

/** A group with where it is. */
interface Group {
  placement: { status: PlacementStatus };
  home: Pick<Home, 'id' | 'locationId' | 'clusterId'>;
  members: readonly { candidate: Pick<Candidate, 'targetGroup'> }[];
}
interface Housed {
  clusterId: string | null;
  targetGroup: TargetGroup;
  count: number;
}

@Injectable()
export class MixQueries {
  constructor(private readonly policy: Policy) {}

  /**
   * The mix of the group's location, and of its cluster when it has one: who has a home there, and of a group that has
   * none yet what it would add.
   */
  async around(manager: EntityManager, { placement: { status }, home, members }: Group): Promise<PlaceMix[]> {
    const homes = await manager.find(Home, {
      where: { locationId: home.locationId },
      relations: { location: true, cluster: true },
    });
    const housed = await housedAt(manager, home.locationId);
    const { location, cluster } = homes.find(({ id }) => id === home.id)!;
    const rule = locationMix(placesOf(homes), location.largeMix, this.policy.mixRule);
    const inCluster = homes.filter(({ clusterId }) => clusterId === home.clusterId);
    const clusters = new Set(homes.flatMap(({ clusterId }) => clusterId ?? [])).size;

    const mix = (maxima: MixMaxima, people: Housed[]): Record<`${TargetGroup}s`, MixCount> => {
      const share = (group: TargetGroup, maximum: number): MixCount => {
        const own = members.filter(({ candidate }) => candidate.targetGroup === group).length;
        const now = people
          .filter(({ targetGroup }) => targetGroup === group)
          .reduce((sum, { count }) => sum + count, 0);
        const isToCome = isOpen(status) && !isHoused(status);
        return { count: isToCome ? now + own : now, added: isOpen(status) ? own : 0, maximum };
      };
      return {
        statusHolders: share('statusHolder', maxima.maxStatusHolders),
        youngTenants: share('youngTenant', maxima.maxYoungTenants),
      };
    };
    const ofLocation: PlaceMix = { kind: 'location', name: location.name, ...mix(rule, housed) };
    if (!cluster) return [ofLocation];
    const maxima = clusterMaxima(placesOf(inCluster), rule, clusters, this.policy.mixRule);
    const ofCluster = mix(
      maxima,
      housed.filter(({ clusterId }) => clusterId === cluster.id),
    );
    return [ofLocation, { kind: 'cluster', name: cluster.name, ...ofCluster }];
  }
}

/** Whether the group would bring more people of a target group than the mix rule plans for: a decision that needs a reason. */
export function departsFromMix(places: readonly PlaceMix[]): boolean {
  return places.some((place) =>
    TARGET_GROUPS.some((group) => {
      const { count, added, maximum } = place[`${group}s`];
      return added > 0 && count > maximum;
    }),
  );
}

const placesOf = (homes: readonly Home[]) => homes.reduce((sum, { places }) => sum + places, 0);

function housedAt(manager: EntityManager, locationId: string): Promise<Housed[]> {
  return manager.query<Housed[]>(
    `SELECT home."clusterId", candidate."targetGroup", count(*)::int AS count
     FROM placement_member member
     JOIN placement ON placement.id = member."placementId"
     JOIN home ON home.id = placement."homeId"
     JOIN candidate ON candidate.id = member."candidateId"
     WHERE placement.status IN (${inSql(HOUSED_STATUSES)}) AND home."locationId" = $1
     GROUP BY home."clusterId", candidate."targetGroup"`,
    [locationId],
  );
}
