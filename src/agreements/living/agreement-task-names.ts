import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Any, DataSource } from 'typeorm';
import { addressOf } from '../../homes/home.entity.js';
import { TaskNames } from '../../tasks/task-names.js';
import { Agreement } from '../agreement.entity.js';

/** How agreements are called in tasks about them: by their home. */
@Injectable()
export class AgreementTaskNames implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly taskNames: TaskNames,
  ) {}

  onModuleInit(): void {
    this.taskNames.register('agreement', 'agreements:see-state', async (ids) => {
      const agreements = await this.dataSource.manager.find(Agreement, {
        where: { id: Any(ids) },
        relations: { placement: { home: true } },
      });
      return new Map(
        agreements.map(({ id, placement: { home } }) => [
          id,
          { name: `${addressOf(home)}, ${home.city}`, href: `/agreements/${id}` },
        ]),
      );
    });
  }
}
