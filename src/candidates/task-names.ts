import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { TaskNames } from '../tasks/task-names.js';
import { Candidate, fullNameOf } from './candidate.entity.js';

/** How candidates are called in tasks about them. */
@Injectable()
export class CandidateTaskNames implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly taskNames: TaskNames,
  ) {}

  onModuleInit(): void {
    this.taskNames.register('candidate', 'candidates:read', async (ids) => {
      const select = { id: true, firstName: true, lastName: true } as const;
      const candidates = await this.dataSource.getRepository(Candidate).find({ select, where: { id: In(ids) } });
      return new Map(
        candidates.map((candidate) => [
          candidate.id,
          { name: fullNameOf(candidate), href: `/candidates/${candidate.id}` },
        ]),
      );
    });
  }
}
