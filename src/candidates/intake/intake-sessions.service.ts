import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import type { Language } from '../../platform/i18n/languages.js';
import { lockCandidate } from '../lock-candidate.js';
import { IntakeSession, type Helper, type Interpreter } from './intake-session.entity.js';

export interface NewIntakeSession {
  candidateId: string;
  helper: Helper;
  interpreter: Interpreter;
  language: Language;
}

/** Times in which somebody fills in together with a candidate. */
@Injectable()
export class IntakeSessionsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Begins one. Of staff, it is kept who; a buddy at the candidate's own phone stays unknown. */
  begin(input: NewIntakeSession, actor: Actor & { id: string }): Promise<IntakeSession> {
    return inTransaction(this.dataSource, async (tx) => {
      await lockCandidate(tx, input.candidateId);
      const staffId = input.helper === 'staff' ? actor.id : null;
      const session = await tx.save(tx.create(IntakeSession, { ...input, staffId, startedAt: this.clock.now() }));
      await this.audit.record(tx, actor, {
        action: 'candidates:intake-begun',
        recordType: 'candidate',
        recordId: input.candidateId,
        details: { helper: input.helper, interpreter: input.interpreter },
      });
      return session;
    });
  }

  /** Ends one; ending it again changes nothing. */
  async end(id: string): Promise<void> {
    await this.dataSource.manager.update(IntakeSession, { id, endedAt: IsNull() }, { endedAt: this.clock.now() });
  }

  /** @throws NotFoundException when it is over, somebody else's, or with another candidate */
  async open(id: string, candidateId: string, staffId: string): Promise<IntakeSession> {
    const where = { id, candidateId, staffId, endedAt: IsNull() };
    const session = await this.dataSource.manager.findOneBy(IntakeSession, where);
    if (!session) throw new NotFoundException('There is no such open conversation.');
    return session;
  }
}
