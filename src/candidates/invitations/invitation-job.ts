import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, LessThanOrEqual, Not } from 'typeorm';
import { JobQueue } from '../../platform/queue/job-queue.js';
import { Clock } from '../../platform/clock/clock.js';
import { InvitationDispatch } from './invitation-dispatch.js';
import { InvitationSender } from './invitation-sender.js';
import { Invitation } from './invitation.entity.js';
import { INVITATION_JOB } from './invitations.service.js';

/**
 * A worker's part of an invitation: sends what is due, the first time or as a reminder. The row is the truth: the try is
 * written down with the time of the next one before anything goes out, so that of two workers one sends, and a worker that
 * dies half-way leaves a row that is due again later. Then a mail can come twice, each with a link that works.
 */
@Injectable()
export class InvitationJob implements OnModuleInit {
  private readonly logger = new Logger(InvitationJob.name);

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
    private readonly dispatch: InvitationDispatch,
    private readonly sender: InvitationSender,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      name: INVITATION_JOB,
      work: (id) => this.work(id),
      // The row stays due or has its next try: a later sweep goes on.
      gaveUp: (id) => Promise.resolve(this.logger.error(`Invitation ${id} could not be worked on.`)),
      unfinished: () => this.unfinished(),
    });
  }

  private async work(id: string): Promise<void> {
    const begun = await this.dispatch.begin(id);
    if (!begun) return;
    const failure = await this.sender.send(begun);
    if (failure) await this.dispatch.failed(begun, failure);
    else await this.dispatch.sent(begun);
  }

  private async unfinished(): Promise<string[]> {
    const rows = await this.dataSource.getRepository(Invitation).find({
      select: { id: true },
      where: { dueAt: LessThanOrEqual(this.clock.now()), status: In(['queued', 'sent']), channel: Not('letter') },
      order: { dueAt: 'ASC' },
    });
    return rows.map(({ id }) => id);
  }
}
