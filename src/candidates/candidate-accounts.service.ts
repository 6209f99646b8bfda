import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountsService } from '../accounts/accounts.service.js';
import type { SignInSecret } from '../accounts/sign-in.service.js';
import type { Actor } from '../audit/audit.service.js';
import { inTransaction } from '../platform/database/transaction.js';
import { Candidate, fullNameOf } from './candidate.entity.js';
import { lockCandidate } from './lock-candidate.js';

/** A way in for a candidate. */
export interface WayIn {
  candidate: Candidate;
  secret: SignInSecret;
}

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
   * @throws ConflictException `account-closed`, or `account-exists` when another account has the candidate's e-mail address
   */
  async inviteToSignIn(candidateId: string, actor: Actor): Promise<WayIn> {
    const candidate = await this.withAccount(candidateId, actor);
    return { candidate, secret: await this.accounts.invite(candidate.accountId, actor, 'invitation') };
  }

  /**
   * The account of a candidate, within a transaction of the caller that has locked the candidate. Opens one when there is none.
   * @throws ConflictException `account-exists` when another account has the candidate's e-mail address
   */
  async openIn(tx: EntityManager, candidate: Candidate, actor: Actor): Promise<string> {
    if (candidate.accountId) return candidate.accountId;
    const name = fullNameOf(candidate);
    const account = await this.accounts.openIn(tx, { name, email: candidate.email, role: 'candidate' }, actor);
    await tx.update(Candidate, candidate.id, { accountId: account.id });
    return account.id;
  }

  private withAccount(id: string, actor: Actor): Promise<Candidate & { accountId: string }> {
    return inTransaction(this.dataSource, async (tx) => {
      const candidate = await lockCandidate(tx, id);
      return Object.assign(candidate, { accountId: await this.openIn(tx, candidate, actor) });
    });
  }
}
