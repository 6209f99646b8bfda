import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { SYSTEM } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { daysAfter } from '../../platform/clock/local-time.js';
import { Policy } from '../../platform/config/policy.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { JobQueue } from '../../platform/queue/job-queue.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { PlacementMoves } from '../placement-moves.js';
import { LEASE_TASK, OVERDUE_TASK } from './handover-tasks.js';
import { Handover } from './handover.entity.js';

const REMINDER_JOB = 'handover-reminder';

/** Reminds staff of keys that were not given on the first day, and of leases that end. What was told stands in the row: nothing is told twice. */
@Injectable()
export class HandoverRemindersJob implements OnModuleInit {
  private readonly logger = new Logger(HandoverRemindersJob.name);

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
    private readonly moves: PlacementMoves,
    private readonly tasks: TasksService,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      name: REMINDER_JOB,
      work: (placementId) => this.work(placementId),
      // The row stays due: a later sweep goes on.
      gaveUp: (id) => Promise.resolve(this.logger.error(`Nobody could be reminded of the handover of ${id}.`)),
      unfinished: () => this.due(),
    });
  }

  private work(placementId: string): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const { placement } = await this.moves.lock(tx, placementId);
      const handover = await tx.findOneByOrFail(Handover, { placementId });
      if (placement.status === 'approved' || placement.status === 'agreed') await this.remindOfKey(tx, handover);
      if (placement.status === 'handedOver') await this.remindOfEnd(tx, handover);
    });
  }

  private async remindOfKey(tx: EntityManager, { placementId, startsOn, overdueToldAt }: Handover): Promise<void> {
    const today = this.clock.today();
    if (overdueToldAt || startsOn >= today) return;
    await this.openTask(tx, OVERDUE_TASK, placementId, today);
    await tx.update(Handover, { placementId }, { overdueToldAt: this.clock.now() });
  }

  private async remindOfEnd(tx: EntityManager, { placementId, endsOn, remindedDaysBefore }: Handover): Promise<void> {
    if (!endsOn) return;
    const today = this.clock.today();
    const reached = this.policy.handover.remindDaysBefore.findLast((days) => daysAfter(endsOn, -days) <= today);
    if (reached === undefined || (remindedDaysBefore !== null && remindedDaysBefore <= reached)) return;
    await this.openTask(tx, LEASE_TASK, placementId, endsOn);
    await tx.update(Handover, { placementId }, { remindedDaysBefore: reached });
  }

  private openTask(
    tx: EntityManager,
    kind: typeof OVERDUE_TASK | typeof LEASE_TASK,
    recordId: string,
    dueOn: string,
  ): Promise<void> {
    return this.tasks.open(tx, { kind, recordType: 'placement', recordId, role: 'allocator', dueOn }, SYSTEM);
  }

  private async due(): Promise<string[]> {
    const rows = await this.dataSource.query<{ placementId: string }[]>(
      `SELECT "placementId" FROM "handover" JOIN "placement" ON "placement"."id" = "placementId"
       WHERE ("status" IN ('approved', 'agreed') AND "startsOn" < $1::date AND "overdueToldAt" IS NULL)
         OR ("status" = 'handedOver' AND EXISTS (SELECT 1 FROM unnest($2::integer[]) AS "days"
           WHERE "endsOn" - "days" <= $1::date AND ("remindedDaysBefore" IS NULL OR "days" < "remindedDaysBefore")))`,
      [this.clock.today(), this.policy.handover.remindDaysBefore],
    );
    return rows.map(({ placementId }) => placementId);
  }
}
