import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { SYSTEM } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { JobQueue } from '../../platform/queue/job-queue.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { Candidate } from '../candidate.entity.js';
import { silentSince, stuckSql } from './progress.js';

const STUCK_JOB = 'stuck-candidate';
const TASK = 'candidate-stuck';
const RECORD = 'candidate';

/** Asks their supervisor, or all of them, to look after people who are stuck, until they move on. */
@Injectable()
export class StuckJob implements OnModuleInit {
  private readonly logger = new Logger(StuckJob.name);

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
    private readonly tasks: TasksService,
    private readonly clock: Clock,
    private readonly policy: Policy,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      name: STUCK_JOB,
      work: (id) => this.work(id),
      // A later sweep finds the candidate again.
      gaveUp: (id) =>
        Promise.resolve(this.logger.error(`The task about candidate ${id} could not be brought up to date.`)),
      unfinished: () => this.unfinished(),
    });
  }

  /** Opens or closes the task of one candidate, as it should be now. */
  private work(id: string): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const candidate = await tx.findOne(Candidate, { where: { id }, lock: { mode: 'pessimistic_write' } });
      const [wanted] = candidate ? await this.differing(tx, id) : [];
      if (!candidate || !wanted) return;
      if (!wanted.isStuck) return this.tasks.close(tx, TASK, RECORD, id, SYSTEM);
      const assigneeId = candidate.supervisorId;
      await this.tasks.open(
        tx,
        { kind: TASK, recordType: RECORD, recordId: id, role: 'supervisor', assigneeId },
        SYSTEM,
      );
    });
  }

  private async unfinished(): Promise<string[]> {
    return (await this.differing(this.dataSource.manager)).map(({ id }) => id);
  }

  /**
   * Candidates who are stuck without a task, or have one and are not stuck. When somebody said that theirs is done, the
   * candidate gets as much time again before there is a new one.
   */
  private differing(tx: EntityManager, id: string | null = null): Promise<{ id: string; isStuck: boolean }[]> {
    const now = this.clock.now();
    const { intake } = this.policy;
    const task = (condition: string) => `EXISTS (SELECT 1 FROM "task" WHERE "kind" = '${TASK}' AND
      "recordType" = '${RECORD}' AND "recordId" = candidate."id"::text AND ${condition})`;
    const isStuck = `COALESCE(candidate."erasedAt" IS NULL AND ${stuckSql('candidate', now, intake)}, false)`;
    return tx.query(
      `SELECT "id", "isStuck" FROM (
         SELECT candidate."id", ${isStuck} AS "isStuck", ${task('"closedAt" IS NULL')} AS "hasTask",
           ${task('"closedAt" >= $2')} AS "hadTask"
         FROM "candidate" candidate WHERE $1::uuid IS NULL OR candidate."id" = $1
       ) AS person WHERE "isStuck" AND NOT "hasTask" AND NOT "hadTask" OR "hasTask" AND NOT "isStuck"`,
      [id, silentSince(now, intake)],
    );
  }
}
