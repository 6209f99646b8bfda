import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { SYSTEM } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Retention } from '../../platform/config/retention.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { JobQueue } from '../../platform/queue/job-queue.js';
import { monthsBefore } from '../calendar.js';
import { lastSignSql } from '../progress/progress.js';
import { ErasureService, type TermThatEnded } from './erasure.service.js';

/** The kind of job in the queue. */
const RETENTION_JOB = 'retention';

interface Due {
  id: string;
  because: TermThatEnded;
}

/** Erases people whose term is over. The queue's own sweep finds them: who is due is work that is not done yet. */
@Injectable()
export class RetentionSweep implements OnModuleInit {
  private readonly logger = new Logger(RetentionSweep.name);

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
    private readonly erasure: ErasureService,
    private readonly retention: Retention,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      name: RETENTION_JOB,
      work: (id) => this.eraseIfDue(id),
      gaveUp: (id) =>
        Promise.resolve(this.logger.error(`Candidate ${id} could not be erased. It is tried again later.`)),
      unfinished: async () => (await this.due(this.dataSource.manager)).map(({ id }) => id),
    });
  }

  private eraseIfDue(id: string): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const [due] = await this.due(tx, id);
      if (due) await this.erasure.eraseIn(tx, id, SYSTEM, due.because);
    });
  }

  /** Who is ready waits for a home and is kept, whatever time that takes. */
  private due(tx: EntityManager, id: string | null = null): Promise<Due[]> {
    const { monthsAfterStopping, monthsWithoutReaction } = this.retention.candidates;
    const today = this.clock.today();
    return tx.query<Due[]>(
      `SELECT "id", CASE WHEN "stoppedAt" IS NULL THEN 'withoutReaction' ELSE 'afterStopping' END AS "because"
       FROM "candidate"
       WHERE "erasedAt" IS NULL AND ($1::uuid IS NULL OR "id" = $1) AND CASE
         WHEN "stoppedAt" IS NOT NULL THEN "stoppedAt" < $2::date
         ELSE "readyAt" IS NULL AND greatest("createdAt", ${lastSignSql('candidate')}) < $3::date END`,
      [id, monthsBefore(today, monthsAfterStopping), monthsBefore(today, monthsWithoutReaction)],
    );
  }
}
