import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { Candidate } from '../candidate.entity.js';
import { lockCandidate } from '../lock-candidate.js';
import { PublicProfile } from './public-profile.entity.js';

export type ProfileChoices = Pick<PublicProfile, 'nickname' | 'avatar' | 'about' | 'hidden'>;

/** What others see of a candidate. */
@Injectable()
export class ProfileService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  of(candidateId: string): Promise<PublicProfile | null> {
    return this.dataSource.manager.findOneBy(PublicProfile, { candidateId });
  }

  /** The candidate saw it as others will, and agrees: from now on they may. */
  approve(candidateId: string, choices: ProfileChoices, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      await lockCandidate(tx, candidateId);
      const now = this.clock.now();
      await tx.upsert(PublicProfile, { candidateId, ...choices, approvedAt: now }, ['candidateId']);
      await tx.update(Candidate, candidateId, { activeAt: now });
      await this.audit.record(tx, actor, {
        action: 'candidates:profile-approved',
        recordType: 'candidate',
        recordId: candidateId,
        details: { hidden: choices.hidden },
      });
    });
  }
}
