import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, LessThanOrEqual, type EntityManager } from 'typeorm';
import { AuditService, SYSTEM } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { JobQueue } from '../../platform/queue/job-queue.js';
import { NewsService } from '../news/news.service.js';
import { takeTurn } from '../one-at-a-time.js';
import { circleOf } from './circle.js';
import { InvitationEnds, otherSide } from './invitation-ends.js';
import { LivingInvitation } from './living-invitation.entity.js';

const TERM_JOB = 'living-invitation';

/** Nobody waits in silence: reminds who has not answered an invitation, and ends it after its term. */
@Injectable()
export class InvitationTermsJob implements OnModuleInit {
  private readonly logger = new Logger(InvitationTermsJob.name);

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
    private readonly ends: InvitationEnds,
    private readonly news: NewsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      name: TERM_JOB,
      work: (id) => this.work(id),
      // The row stays due: a later sweep goes on.
      gaveUp: (id) => Promise.resolve(this.logger.error(`The term of invitation ${id} could not be kept.`)),
      unfinished: () => this.unfinished(),
    });
  }

  private work(id: string): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      await takeTurn(tx, []);
      const now = this.clock.now();
      const invitation = await tx.findOneBy(LivingInvitation, { id, status: 'open', dueAt: LessThanOrEqual(now) });
      if (!invitation) return;
      if (invitation.expiresAt > now) return this.remind(tx, invitation);
      await this.ends.end(tx, invitation, 'expired');
      await this.audit.record(tx, SYSTEM, {
        action: 'choosing:invitation-expired',
        recordType: 'living-invitation',
        recordId: id,
      });
    });
  }

  private async remind(tx: EntityManager, invitation: LivingInvitation): Promise<void> {
    const { waitsFor } = await circleOf(tx, invitation);
    for (const candidateId of waitsFor) {
      const aboutId = otherSide(invitation, candidateId);
      await this.news.tell(tx, { candidateIds: [candidateId], kind: 'invitationReminder', aboutId });
    }
    await tx.update(LivingInvitation, invitation.id, { dueAt: invitation.expiresAt });
  }

  private async unfinished(): Promise<string[]> {
    const rows = await this.dataSource.getRepository(LivingInvitation).find({
      select: { id: true },
      where: { status: 'open', dueAt: LessThanOrEqual(this.clock.now()) },
      order: { dueAt: 'ASC' },
    });
    return rows.map(({ id }) => id);
  }
}
