import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Candidate } from '../candidate.entity.js';
import { ConsentService } from '../consent/consent.service.js';
import { lockCandidate } from '../lock-candidate.js';

/** Whether a candidate takes part: rounds and runs leave out who stopped, and no proposal with them can be approved. */
@Injectable()
export class ParticipationService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly consents: ConsentService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly events: DomainEvents,
  ) {}

  /** Ends the consent too: who takes part again gives it anew. Stopping twice changes nothing. @throws NotFoundException */
  stop(candidateId: string, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const candidate = await lockCandidate(tx, candidateId);
      if (candidate.stoppedAt) return;
      await tx.update(Candidate, candidateId, { stoppedAt: this.clock.now() });
      await this.consents.withdrawIn(tx, candidateId);
      await this.record(tx, 'candidates:stopped', candidateId, actor);
      await this.events.publish(tx, 'candidates:stopped', candidateId);
    });
  }

  /** Takes part again. Changes nothing for who never stopped. @throws NotFoundException */
  resume(candidateId: string, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const candidate = await lockCandidate(tx, candidateId);
      if (!candidate.stoppedAt) return;
      await tx.update(Candidate, candidateId, { stoppedAt: null });
      await this.record(tx, 'candidates:resumed', candidateId, actor);
    });
  }

  private record(tx: EntityManager, action: string, recordId: string, actor: Actor): Promise<void> {
    return this.audit.record(tx, actor, { action, recordType: 'candidate', recordId });
  }
}
