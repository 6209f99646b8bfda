import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Any, DataSource } from 'typeorm';
import { Location } from '../../homes/location.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { commonLocationIds } from './common-locations.js';
import { mayMeet } from './may-meet.js';
import { daysToChoose } from './meeting-times.js';
import { MeetingsQueries, stateOf } from './meetings.queries.js';

/** A location to choose. */
export type Place = Pick<Location, 'id' | 'name'>;

/** What the form that asks somebody to meet needs to know. */
@Injectable()
export class MeetForm {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly meetings: MeetingsQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws NotPossible when the two have no contact */
  async open(ownId: string, otherId: string) {
    const { manager } = this.dataSource;
    await mayMeet(manager, ownId, otherId);
    const ids = await commonLocationIds(manager, [ownId, otherId]);
    const locations = await manager.findBy(Location, { id: Any(ids) });
    const coming = await this.meetings.between(ownId, otherId);
    return {
      other: { id: otherId, name: await this.meetings.nameOf(otherId) },
      places: ids.flatMap((id): Place[] => locations.filter((location) => location.id === id)),
      replaces: coming.some((meeting) => stateOf(meeting) !== 'agreed'),
      days: daysToChoose(this.clock.now()),
    };
  }
}
