import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Any, DataSource, IsNull, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { inTransaction } from '../platform/database/transaction.js';
import { Task, type TaskKind, type TaskRole } from './task.entity.js';
import { isTaskOf, type TaskReader } from './tasks.queries.js';

export interface NewTask {
  kind: TaskKind;
  recordType: string;
  recordId: string;
  role: TaskRole;
  /** Account of the one who it is for; everybody of the role when left out. */
  assigneeId?: string | null;
  /** ISO day in the Netherlands. */
  dueOn?: string | null;
}

/** Stages open and close tasks in the transaction of what they are about; staff may also say that one is done. */
@Injectable()
export class TasksService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Opens a task. When there is an open one of this kind on the record, that one stays as it is. */
  async open(tx: EntityManager, task: NewTask, actor: Actor): Promise<void> {
    const values = { ...task, createdAt: this.clock.now() };
    const { identifiers } = await tx.createQueryBuilder().insert().into(Task).values(values).orIgnore().execute();
    if (identifiers[0]) await this.audit.record(tx, actor, { action: 'tasks:opened', ...inTrail(task) });
  }

  /** Closes the open task of this kind on a record. When there is none, nothing changes. */
  async close(tx: EntityManager, kind: TaskKind, recordType: string, recordId: string, actor: Actor): Promise<void> {
    const lock = { mode: 'pessimistic_write' } as const;
    const task = await tx.findOne(Task, { where: { kind, recordType, recordId, closedAt: IsNull() }, lock });
    if (task) await this.end(tx, task, actor);
  }

  /**
   * Open tasks for supervisors about these records wait for another account from now on. Those that do already stay as they are.
   * @param assigneeId null: for the whole role
   */
  async reassign(
    tx: EntityManager,
    recordType: string,
    recordIds: readonly string[],
    assigneeId: string | null,
    actor: Actor,
  ): Promise<void> {
    const tasks = await tx.find(Task, {
      where: { recordType, recordId: Any([...recordIds]), role: 'supervisor', closedAt: IsNull() },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const task of tasks.filter((one) => one.assigneeId !== assigneeId)) {
      await tx.update(Task, task.id, { assigneeId });
      await this.audit.record(tx, actor, { action: 'tasks:reassigned', ...inTrail(task) });
    }
  }

  /**
   * Somebody says that their task is done. One that is closed already stays as it is.
   * @throws NotFoundException when there is no such task
   * @throws ForbiddenException when it is for somebody else
   */
  done(id: string, user: Actor & TaskReader): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const task = await tx.findOne(Task, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!task) throw new NotFoundException('There is no such task.');
      if (!(await isTaskOf(tx, task, user))) throw new ForbiddenException('This task is for somebody else.');
      if (!task.closedAt) await this.end(tx, task, user);
    });
  }

  /** Deletes every task on a record, closed ones too: nothing of it may stay. */
  async forget(tx: EntityManager, recordType: string, recordId: string): Promise<void> {
    await tx.delete(Task, { recordType, recordId });
  }

  private async end(tx: EntityManager, task: Task, actor: Actor): Promise<void> {
    const closedById = actor.kind === 'account' ? actor.id : null;
    await tx.update(Task, task.id, { closedAt: this.clock.now(), closedById });
    await this.audit.record(tx, actor, { action: 'tasks:closed', ...inTrail(task) });
  }
}

/** A task is part of the story of its record. */
const inTrail = ({ kind, recordType, recordId }: NewTask) => ({ recordType, recordId, details: { task: kind } });
