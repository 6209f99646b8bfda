import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Any, DataSource } from 'typeorm';
import { publicPeople } from '../../candidates/profile/public-people.js';
import { Location } from '../../homes/location.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { FitReader } from '../fit/fit-reader.js';
import type { OwnGroup } from '../pages/group.page.js';
import { groupOf } from './group-members.js';

/** Somebody's house group as they see it. */
@Injectable()
export class OwnGroupService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly fits: FitReader,
    private readonly clock: Clock,
  ) {}

  async of(candidateId: string): Promise<OwnGroup | null> {
    const tx = this.dataSource.manager;
    const group = await groupOf(tx, candidateId);
    if (!group) return null;
    const people = await publicPeople(tx, group.memberIds, this.clock.today());
    const { homes, problems } = await this.fits.fitOf(tx, group.memberIds);
    // A group that looks for nobody fills its home.
    const size = group.memberIds.length + (group.seeksOneMore ? 1 : 0);
    const filled = homes.filter(({ places }) => places === size);
    const locations = await tx.find(Location, {
      where: { id: Any([...new Set(filled.map(({ location }) => location))]) },
      order: { name: 'ASC' },
    });
    return {
      group,
      own: people.get(candidateId)!,
      others: [...people.values()].filter(({ id }) => id !== candidateId),
      homes: filled.length,
      places: locations.map(({ name }) => name),
      problem: filled.length > 0 ? null : (problems[0] ?? (group.seeksOneMore ? 'tooLarge' : 'onlyLarger')),
    };
  }
}
