import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { windowOf, type ListQuery, type Paged } from '../platform/http/paging.js';
import { Task } from './task.entity.js';

/** Whose tasks are asked for. */
export interface TaskReader {
  id: string;
  role: string;
}

/** Their own, and those of their role that are for nobody in particular, or for somebody who left. */
const FOR_READER = `task.assigneeId = :id OR (task.role = :role AND (task.assigneeId IS NULL OR EXISTS (
  SELECT 1 FROM "account" WHERE "account"."id" = task.assigneeId AND "account"."closedAt" IS NOT NULL)))`;

@Injectable()
export class TasksQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** What waits for somebody: their own tasks first, then those of their role; the most urgent first. */
  async mine(reader: TaskReader, { page, pageSize }: Pick<ListQuery, 'page' | 'pageSize'>): Promise<Paged<Task>> {
    const { skip, take } = windowOf({ page, pageSize });
    const [items, total] = await mostUrgentFirst(open(this.dataSource.manager, reader))
      .offset(skip)
      .limit(take)
      .getManyAndCount();
    return { items, total, page, pageSize };
  }

  /** What waits for somebody about these records, in the same order. */
  about(reader: TaskReader, recordIds: readonly string[]): Promise<Task[]> {
    return mostUrgentFirst(open(this.dataSource.manager, reader))
      .andWhere('task.recordId = ANY(:recordIds)', { recordIds })
      .getMany();
  }

  /** How many tasks wait for somebody. */
  waiting(reader: TaskReader): Promise<number> {
    return open(this.dataSource.manager, reader).getCount();
  }
}

/** Whether a task, open or closed, is one for this reader. */
export function isTaskOf(tx: EntityManager, { id }: Task, reader: TaskReader): Promise<boolean> {
  return of(tx, reader).andWhere('task.id = :task', { task: id }).getExists();
}

/** Their own come first. */
const mostUrgentFirst = (tasks: SelectQueryBuilder<Task>): SelectQueryBuilder<Task> =>
  tasks
    .addSelect('CASE WHEN task.assigneeId = :id THEN 0 ELSE 1 END', 'rank')
    .orderBy('rank')
    .addOrderBy('task.dueOn', 'ASC', 'NULLS LAST')
    .addOrderBy('task.createdAt')
    .addOrderBy('task.id');

const open = (tx: EntityManager, reader: TaskReader) => of(tx, reader).andWhere('task.closedAt IS NULL');

const of = (tx: EntityManager, { id, role }: TaskReader): SelectQueryBuilder<Task> =>
  tx.createQueryBuilder(Task, 'task').where(`(${FOR_READER})`, { id, role });
