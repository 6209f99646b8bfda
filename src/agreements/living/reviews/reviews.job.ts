import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { SYSTEM } from '../../../audit/audit.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { JobQueue } from '../../../platform/queue/job-queue.js';
import { TasksService } from '../../../tasks/tasks.service.js';
import { lockAgreement, residentsOf } from '../../agreements.queries.js';
import { leaderOf } from '../../leader-of.js';
import { AgreementReview } from './agreement-review.entity.js';
import { REVIEW_TASK } from './reviews.service.js';

const REVIEW_JOB = 'agreement-review';

/** Gives supervisors the task to look back, on its day. What was told stands in the row: nothing is told twice. */
@Injectable()
export class ReviewsJob implements OnModuleInit {
  private readonly logger = new Logger(ReviewsJob.name);

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
    private readonly tasks: TasksService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      name: REVIEW_JOB,
      work: (reviewId) => this.work(reviewId),
      // The row stays due: a later sweep goes on.
      gaveUp: (id) => Promise.resolve(this.logger.error(`Nobody could be told of the review ${id}.`)),
      unfinished: () => this.due(),
    });
  }

  private work(id: string): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const { agreementId } = await tx.findOneByOrFail(AgreementReview, { id });
      const { placementId } = await lockAgreement(tx, agreementId);
      const { dueOn, doneAt, toldAt } = await tx.findOneByOrFail(AgreementReview, { id });
      if (doneAt || toldAt) return;
      const assigneeId = leaderOf(await residentsOf(tx, placementId));
      const about = { kind: REVIEW_TASK, recordType: 'agreement', recordId: agreementId } as const;
      await this.tasks.open(tx, { ...about, role: 'supervisor', assigneeId, dueOn }, SYSTEM);
      await tx.update(AgreementReview, { id }, { toldAt: this.clock.now() });
    });
  }

  /** Only where people have the key: before that there is nothing to look back on, after the tenancy nobody to do it with. */
  private async due(): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT "review"."id" FROM "agreement_review" "review"
       JOIN "agreement" ON "agreement"."id" = "review"."agreementId"
       JOIN "placement" ON "placement"."id" = "agreement"."placementId"
       WHERE "review"."doneAt" IS NULL AND "review"."toldAt" IS NULL AND "review"."dueOn" <= $1::date
         AND "placement"."status" = 'handedOver'`,
      [this.clock.today()],
    );
    return rows.map(({ id }) => id);
  }
}
