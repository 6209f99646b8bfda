import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Any, DataSource } from 'typeorm';
import { Cluster } from '../../homes/cluster.entity.js';
import { Location } from '../../homes/location.entity.js';
import { formatsFor } from '../../platform/i18n/format.js';
import { TaskNames } from '../../tasks/task-names.js';
import { Meeting } from './meeting.entity.js';
import { MEETING_RECORD } from './support-task.js';

const PERMISSION = 'choosing:support';

/** How meetings and corridors are called in tasks about them. */
@Injectable()
export class MeetingTaskNames implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly taskNames: TaskNames,
  ) {}

  onModuleInit(): void {
    const { manager } = this.dataSource;
    this.taskNames.register(MEETING_RECORD, PERMISSION, async (ids, language) => {
      const meetings = await manager.find(Meeting, { where: { id: Any(ids) }, relations: { location: true } });
      const nameOf = ({ startsAt, location }: Meeting) =>
        `${formatsFor(language).dateTime(startsAt)}, ${location.name}`;
      return new Map(
        meetings.map((meeting) => [meeting.id, { name: nameOf(meeting), href: `/meetings/${meeting.id}` }]),
      );
    });
    this.taskNames.register('cluster', PERMISSION, async (ids) => {
      const clusters = await manager.find(Cluster, { where: { id: Any(ids) }, relations: { location: true } });
      return new Map(
        clusters.map(({ id, name, location }) => [
          id,
          { name: `${name}, ${location.name}`, href: `/meetings/plan?cluster=${id}` },
        ]),
      );
    });
    this.taskNames.register('location', PERMISSION, async (ids) => {
      const locations = await manager.findBy(Location, { id: Any(ids) });
      return new Map(locations.map(({ id, name }) => [id, { name, href: `/meetings/plan?location=${id}` }]));
    });
  }
}
