import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AccountsService } from '../accounts/accounts.service.js';
import type { SignInSecret } from '../accounts/sign-in.service.js';
import type { Actor } from '../audit/audit.service.js';
import { inTransaction } from '../platform/database/transaction.js';
import { Candidate, fullNameOf } from './candidate.entity.js';

/** How candidates get into the service. */
@Injectable()
export class CandidateAccountsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly accounts: AccountsService,
  ) {}

  /**
   * A link and a code with which a candidate can sign in, told once. Somebody without an account gets one.
   * @throws NotFoundException when there is no such candidate
   * @throws ConflictException when the account is closed, or somebody else's account has the candidate's e-mail address
   */
  async inviteToSignIn(candidateId: string, actor: Actor): Promise<SignInSecret> {
    return this.accounts.invite(await this.accountOf(candidateId, actor), actor);
  }

  private accountOf(candidateId: string, actor: Actor): Promise<string> {
    return inTransaction(this.dataSource, async (tx) => {
      const candidate = await tx.findOne(Candidate, { where: { id: candidateId }, lock: { mode: 'pessimistic_write' } });
      if (!candidate) throw new NotFoundException('There is no such candidate.');
      if (candidate.accountId) return candidate.accountId;
      const name = fullNameOf(candidate);
      const { id } = await this.accounts.openIn(tx, { name, email: candidate.email, role: 'candidate' }, actor);
      await tx.update(Candidate, candidate.id, { accountId: id });
      return id;
    });
  }
}
