import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { TIME_ZONE } from '../../platform/clock/local-time.js';
import { Policy } from '../../platform/config/policy.js';
import { JobQueue } from '../../platform/queue/job-queue.js';
import { OffersService } from './offers.service.js';

const TERM_JOB = 'offer-term';

/** Nobody waits in silence: reminds who has not answered an offer, and ends it after its last day. */
@Injectable()
export class OfferTermsJob implements OnModuleInit {
  private readonly logger = new Logger(OfferTermsJob.name);

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
    private readonly offers: OffersService,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      name: TERM_JOB,
      work: (id) => this.work(id),
      // The row stays due: a later sweep goes on.
      gaveUp: (id) => Promise.resolve(this.logger.error(`The term of offer ${id} could not be kept.`)),
      unfinished: async () => (await this.due()).map(({ id }) => id),
    });
  }

  private async work(id: string): Promise<void> {
    const [due] = await this.due(id);
    if (due) await (due.isOver ? this.offers.expire(id) : this.offers.remind(id));
  }

  /** Days are those of the Netherlands: an hour more or less when the clock changes moves none. */
  private due(id: string | null = null): Promise<{ id: string; isOver: boolean }[]> {
    return this.dataSource.query(
      `SELECT "id", "answerBy" < $1::date AS "isOver" FROM "placement"
       WHERE "status" = 'offered' AND ($4::uuid IS NULL OR "id" = $4) AND ("answerBy" < $1::date
         OR ("remindedAt" IS NULL AND ("offeredAt" AT TIME ZONE $2)::date + $3::integer <= $1::date))`,
      [this.clock.today(), TIME_ZONE, this.policy.placements.reminderAfterDays, id],
    );
  }
}
