import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Language } from '../../platform/i18n/languages.js';
import type { User } from '../../platform/http/user.js';
import type { Task } from '../../tasks/task.entity.js';
import { TaskNames, type NamedRecord } from '../../tasks/task-names.js';
import { TasksQueries } from '../../tasks/tasks.queries.js';

/** What waits for somebody in one round: the most urgent first, with what each is about by the task's id. */
export interface TasksOfRound {
  tasks: Task[];
  records: ReadonlyMap<string, NamedRecord>;
}

@Injectable()
export class TasksOfRoundQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly tasks: TasksQueries,
    private readonly names: TaskNames,
  ) {}

  /** Tasks about the round, its placements, and people who got no place in it. Null for who has no tasks. */
  async of(roundId: string, user: User, language: Language): Promise<TasksOfRound | null> {
    if (!user.may('tasks:read')) return null;
    const records = await this.recordsOf(roundId);
    const tasks = await this.tasks.about(user, records);
    return { tasks, records: await this.names.of(tasks, user, language) };
  }

  private async recordsOf(roundId: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT placement."id"::text AS "id" FROM "placement" placement
       JOIN "proposal" proposal ON proposal."id" = placement."proposalId"
       JOIN "run" run ON run."id" = proposal."runId" WHERE run."roundId" = $1
       UNION SELECT task."recordId" FROM "task" task JOIN "round_candidate" own ON own."candidateId"::text = task."recordId"
       WHERE own."roundId" = $1 AND task."kind" = 'unplaced-candidate'`,
      [roundId],
    );
    return [roundId, ...rows.map(({ id }) => id)];
  }
}
