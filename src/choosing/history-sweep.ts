import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, LessThan, type EntityManager } from 'typeorm';
import { AuditService, SYSTEM } from '../audit/audit.service.js';
import { monthsBefore } from '../candidates/calendar.js';
import { Clock } from '../platform/clock/clock.js';
import { Retention } from '../platform/config/retention.js';
import { inTransaction } from '../platform/database/transaction.js';
import { JobQueue } from '../platform/queue/job-queue.js';
import { ContactLine } from './contacts/contact-line.entity.js';
import { LivingInvitation } from './house-groups/living-invitation.entity.js';
import { News } from './news/news.entity.js';

const HISTORY_JOB = 'choosing-history';
/** There is one job for all that is old. */
const ALL = 'all';

/** Deletes news, lines between contacts and closed questions when their term is over: choosing itself needs none of them. */
@Injectable()
export class HistorySweep implements OnModuleInit {
  private readonly logger = new Logger(HistorySweep.name);

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
    private readonly audit: AuditService,
    private readonly retention: Retention,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      name: HISTORY_JOB,
      work: () => this.deleteOld(),
      gaveUp: () => Promise.resolve(this.logger.error('Old news could not be deleted. It is tried again later.')),
      unfinished: async () => ((await this.isDue()) ? [ALL] : []),
    });
  }

  private deleteOld(): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const { news, lines, questions } = this.old();
      const details = {
        news: await deleted(tx, News, news),
        contactLines: await deleted(tx, ContactLine, lines),
        livingInvitations: await deleted(tx, LivingInvitation, questions),
      };
      if (Object.values(details).every((count) => count === 0)) return;
      const act = { action: 'choosing:history-deleted', recordType: HISTORY_JOB, recordId: ALL, details };
      await this.audit.record(tx, SYSTEM, act);
    });
  }

  private async isDue(): Promise<boolean> {
    const { manager } = this.dataSource;
    const { news, lines, questions } = this.old();
    return (
      (await manager.existsBy(News, news)) ||
      (await manager.existsBy(ContactLine, lines)) ||
      (await manager.existsBy(LivingInvitation, questions))
    );
  }

  /** An open question has no day on which it was closed. */
  private old() {
    const before = LessThan(new Date(monthsBefore(this.clock.today(), this.retention.choosing.monthsOfHistory)));
    return { news: { createdAt: before }, lines: { sentAt: before }, questions: { closedAt: before } };
  }
}

async function deleted(...[tx, ...what]: [EntityManager, ...Parameters<EntityManager['delete']>]): Promise<number> {
  return (await tx.delete(...what)).affected ?? 0;
}
