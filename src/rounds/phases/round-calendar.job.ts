import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inTransaction } from '../../platform/database/transaction.js';
import { JobQueue } from '../../platform/queue/job-queue.js';
import { Round } from '../round.entity.js';
import { RoundCalendar } from './round-calendar.js';
import { RoundPhases } from './round-phases.service.js';
import { RoundTasks } from './round-tasks.js';

const CALENDAR_JOB = 'round-calendar';

/** Keeps open rounds up with their days: moves them on, or tells allocators what stops them. */
@Injectable()
export class RoundCalendarJob implements OnModuleInit {
  private readonly logger = new Logger(RoundCalendarJob.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
    private readonly phases: RoundPhases,
    private readonly calendar: RoundCalendar,
    private readonly tasks: RoundTasks,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      name: CALENDAR_JOB,
      work: (id) => this.work(id),
      // The round stays behind its days: a later sweep finds it again.
      gaveUp: (id) => Promise.resolve(this.logger.error(`Round ${id} could not be kept up with its days.`)),
      unfinished: () => this.unfinished(),
    });
  }

  /** Of two workers with the same round one waits for the other, and then finds nothing to do. */
  private work(id: string): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const round = await tx.findOne(Round, { where: { id, status: 'open' }, lock });
      if (round) await this.phases.keepUp(tx, round);
    });
  }

  /** There are few open rounds at a time, and most of them wait: only near a day is more looked up. */
  private async unfinished(): Promise<string[]> {
    const { manager } = this.dataSource;
    const behind: string[] = [];
    for (const round of await manager.find(Round, { where: { status: 'open' }, order: { createdAt: 'ASC' } })) {
      const step = await this.calendar.stepOf(manager, round);
      if (step === 'move' || !(await this.tasks.areKept(manager, round.id, step))) behind.push(round.id);
    }
    return behind;
  }
}
