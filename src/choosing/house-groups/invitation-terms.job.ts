import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, SYSTEM } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { JobQueue } from '../../platform/queue/job-queue.js';
import { RoundsQueries } from '../../rounds/rounds.queries.js';
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
    private readonly rounds: RoundsQueries,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      name: TERM_JOB,
      work: (id) => this.work(id),
      // The row stays due: a later sweep goes on.
      gaveUp: (id) => Promise.resolve(this.logger.error(`The term of invitation ${id} could not be kept.`)),
      unfinished: () => this.due(this.dataSource.manager),
    });
  }

  private work(id: string): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      await takeTurn(tx, []);
      const invitation = await tx.findOneBy(LivingInvitation, { id, status: 'open' });
      if (!invitation || (await this.due(tx, id)).length === 0) return;
      if (!(await this.isOver(tx, invitation))) return this.remind(tx, invitation);
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

  /** Its term, or choosing of one of the two, is over. */
  private async isOver(tx: EntityManager, { expiresAt, fromId, toId }: LivingInvitation): Promise<boolean> {
    if (expiresAt <= this.clock.now()) return true;
    for (const id of [fromId, toId]) if (!(await this.rounds.choosingStateOf(tx, id)).open) return true;
    return false;
  }

  /** By their own term, or since a round of one of the two closed choosing. */
  private async due(tx: EntityManager, id: string | null = null): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT invitation."id" FROM "living_invitation" invitation
       WHERE invitation."status" = 'open' AND ($3::uuid IS NULL OR invitation."id" = $3) AND (invitation."dueAt" <= $1 OR EXISTS (
         SELECT 1 FROM "round_candidate" part JOIN "round" round ON round."id" = part."roundId"
         WHERE part."candidateId" IN (invitation."fromId", invitation."toId")
           AND round."status" = 'open' AND round."choosingClosesOn" <= $2))
       ORDER BY invitation."dueAt"`,
      [this.clock.now(), this.clock.today(), id],
    );
    return rows.map(({ id }) => id);
  }
}
