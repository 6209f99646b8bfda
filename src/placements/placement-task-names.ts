import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Any, DataSource } from 'typeorm';
import { addressOf } from '../homes/home.entity.js';
import { proposalNumber } from '../matching/proposal-number.js';
import { TaskNames } from '../tasks/task-names.js';
import { Placement } from './placement.entity.js';

/** How placements are called in tasks about them. */
@Injectable()
export class PlacementTaskNames implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly taskNames: TaskNames,
  ) {}

  onModuleInit(): void {
    this.taskNames.register('placement', 'placements:read', async (ids) => {
      const relations = { home: true, proposal: true } as const;
      const placements = await this.dataSource.manager.find(Placement, { where: { id: Any(ids) }, relations });
      return new Map(
        placements.map(({ id, home, proposal }) => [
          id,
          { name: `${proposalNumber(proposal.number)}, ${addressOf(home)}`, href: `/placements/${id}` },
        ]),
      );
    });
  }
}
