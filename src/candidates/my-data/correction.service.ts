import { ConflictException, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, Not, type EntityManager } from 'typeorm';
import { AccountsService } from '../../accounts/accounts.service.js';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { Candidate, fullNameOf } from '../candidate.entity.js';
import { CORRECTABLE, type Correctable, type Correction } from './correction.js';
import { lockCandidate } from '../lock-candidate.js';

const EMAIL_TAKEN = 'Somebody else uses this e-mail address.';

/** Candidates correct what is known about them. */
@Injectable()
export class CorrectionService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly accounts: AccountsService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Returns the fields that changed. The trail keeps their names, never what they say.
   * @throws ConflictException `email-taken` or `account_email` when somebody else has the address; `answers-locked` for a
   * gender, on which a round matches, while its answers are locked
   */
  correct(candidateId: string, correction: Correction, actor: Actor): Promise<Correctable[]> {
    return inTransaction(
      this.dataSource,
      async (tx) => {
        const candidate = await lockCandidate(tx, candidateId);
        const fields = CORRECTABLE.filter((field) => candidate[field] !== correction[field]);
        if (fields.length === 0) return [];
        if (fields.includes('gender') && candidate.answersLockedAt) throw locked();
        if (fields.includes('email')) await refuseTaken(tx, candidateId, correction.email);
        const change = Object.fromEntries(fields.map((field) => [field, correction[field]]));
        await tx.update(Candidate, candidateId, change);
        const account = { name: fullNameOf(correction), email: correction.email };
        if (candidate.accountId) await this.accounts.changeIn(tx, candidate.accountId, account);
        await this.audit.record(tx, actor, {
          action: 'candidates:corrected',
          recordType: 'candidate',
          recordId: candidateId,
          details: { fields },
        });
        return fields;
      },
      { account_email: EMAIL_TAKEN },
    );
  }
}

const locked = () =>
  new ConflictException({ type: 'answers-locked', message: 'A round works with the answers as they are.' });

async function refuseTaken(tx: EntityManager, candidateId: string, email: string | null): Promise<void> {
  if (!email || !(await tx.existsBy(Candidate, { email, id: Not(candidateId), erasedAt: IsNull() }))) return;
  throw new ConflictException({ type: 'email-taken', message: EMAIL_TAKEN });
}
