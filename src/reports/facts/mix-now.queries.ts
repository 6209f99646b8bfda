import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { TARGET_GROUPS, type TargetGroup } from '../../candidates/candidate-answers.js';
import { HomesService } from '../../homes/homes.service.js';
import { HOUSED_STATUSES, inSql } from '../../placements/placement-states.js';

/** People of one target group in a location, against the most that the mix rule plans for. */
export interface MixShareNow {
  /** They have a home there. */
  housed: number;
  /** They are in a draft or an offer for a home there. */
  underWay: number;
  maximum: number;
}

/** The mix of a location as it is now. */
export interface LocationMixNow {
  id: string;
  name: string;
  shares: Record<TargetGroup, MixShareNow>;
}

type Counted = Pick<MixShareNow, 'housed' | 'underWay'> & { locationId: string; targetGroup: TargetGroup };

@Injectable()
export class MixNowQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly homes: HomesService,
  ) {}

  /** Locations with homes, by name: of these ids, or all. */
  async ofLocations(ids?: readonly string[]): Promise<LocationMixNow[]> {
    const locations = await this.homes.locationsWithMix(this.dataSource.manager, ids);
    const counted = await this.counted();
    return locations
      .filter(({ homes }) => homes > 0)
      .map(({ id, name, maxStatusHolders, maxYoungTenants }) => {
        const maxima = { statusHolder: maxStatusHolders, youngTenant: maxYoungTenants };
        const shareOf = (group: TargetGroup): MixShareNow => {
          const found = counted.find((one) => one.locationId === id && one.targetGroup === group);
          return { housed: found?.housed ?? 0, underWay: found?.underWay ?? 0, maximum: maxima[group] };
        };
        const shares = Object.fromEntries(TARGET_GROUPS.map((group) => [group, shareOf(group)]));
        return { id, name, shares: shares as Record<TargetGroup, MixShareNow> };
      });
  }

  private counted(): Promise<Counted[]> {
    const isHoused = `placement."status" IN (${inSql(HOUSED_STATUSES)})`;
    return this.dataSource.query(
      `SELECT home."locationId", candidate."targetGroup", count(*) FILTER (WHERE ${isHoused})::int AS "housed",
         count(*) FILTER (WHERE NOT ${isHoused})::int AS "underWay"
       FROM "placement_member" member
       JOIN "placement" placement ON placement."id" = member."placementId"
       JOIN "home" home ON home."id" = placement."homeId"
       JOIN "candidate" candidate ON candidate."id" = member."candidateId"
       WHERE member."open" GROUP BY home."locationId", candidate."targetGroup"`,
    );
  }
}
