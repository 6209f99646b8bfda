import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import type { Language } from '../../platform/i18n/languages.js';
import { Candidate } from '../candidate.entity.js';
import type { Typist } from '../intake/answers.service.js';
import { lockCandidate } from '../lock-candidate.js';
import { Intake } from '../intake/intake.js';
import { Consent } from './consent.entity.js';

/** What candidates agreed to. */
@Injectable()
export class ConsentService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly intake: Intake,
  ) {}

  /** The consent in force, of whatever version of the text. */
  inForce(candidateId: string): Promise<Consent | null> {
    return this.dataSource.manager.findOneBy(Consent, { candidateId, withdrawnAt: IsNull() });
  }

  /** Whether somebody agreed to the text as it is now. */
  async isGiven(candidateId: string): Promise<boolean> {
    return (await this.inForce(candidateId))?.version === this.intake.consentVersion;
  }

  /** Records that somebody agreed to the text as it is now, and read it in a language. Again changes nothing. */
  give(candidateId: string, language: Language, { actor, sessionId }: Typist): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const { stoppedAt } = await lockCandidate(tx, candidateId);
      // Who takes part again is asked again then.
      if (stoppedAt) return;
      const version = this.intake.consentVersion;
      if (await tx.existsBy(Consent, { candidateId, version, withdrawnAt: IsNull() })) return;
      const now = this.clock.now();
      await this.withdrawIn(tx, candidateId);
      await tx.insert(Consent, { candidateId, version, language, givenAt: now, sessionId });
      await tx.update(Candidate, candidateId, { activeAt: now });
      await this.audit.record(tx, actor, {
        action: 'candidates:consented',
        recordType: 'candidate',
        recordId: candidateId,
        details: { version, language },
      });
    });
  }

  /** Ends the consent in force, in a transaction of the caller who says why. */
  async withdrawIn(tx: EntityManager, candidateId: string): Promise<void> {
    await tx.update(Consent, { candidateId, withdrawnAt: IsNull() }, { withdrawnAt: this.clock.now() });
  }
}
