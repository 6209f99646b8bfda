import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, MoreThan, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { ENVIRONMENT } from '../platform/config/config.module.js';
import type { Environment } from '../platform/config/environment.js';
import { Policy } from '../platform/config/policy.js';
import { Account } from './account.entity.js';
import { hashOf, newCode, newToken, normaliseCode } from './secrets.js';
import { SignInTicket } from './sign-in-ticket.entity.js';

/** A fresh way in, told once: the link to open or the code to type. */
export interface SignInSecret {
  link: string;
  code: string;
  expiresAt: Date;
}

@Injectable()
export class SignInService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly policy: Policy,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Makes a link and a code for an account, each good for one sign-in within the policy's minutes. */
  async invite(tx: EntityManager, account: Account, actor: Actor): Promise<SignInSecret> {
    const [token, code] = [newToken(), newCode()];
    const expiresAt = new Date(this.clock.now().getTime() + this.policy.accounts.signInMinutes * 60_000);
    await tx.insert(SignInTicket, {
      accountId: account.id,
      tokenHash: hashOf(token),
      codeHash: hashOf(code),
      expiresAt,
    });
    await this.audit.record(tx, actor, { action: 'accounts:invited', recordType: 'account', recordId: account.id });
    return { link: `${this.environment.baseUrl}/sign-in/${token}`, code, expiresAt };
  }

  /** Uses up the ticket of a link. @returns null when it is unknown, used or expired, or its account closed */
  redeemToken(token: string): Promise<Account | null> {
    return this.redeem({ tokenHash: hashOf(token) });
  }

  /** Uses up the ticket of a typed code. @returns null when it is unknown, used or expired, or its account closed */
  redeemCode(typed: string): Promise<Account | null> {
    return this.redeem({ codeHash: hashOf(normaliseCode(typed)) });
  }

  private redeem(secret: { tokenHash: string } | { codeHash: string }): Promise<Account | null> {
    const now = this.clock.now();
    return this.dataSource.transaction(async (tx) => {
      const ticket = await tx.findOne(SignInTicket, {
        where: { ...secret, usedAt: IsNull(), expiresAt: MoreThan(now) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!ticket) return null;
      const account = await tx.findOneBy(Account, { id: ticket.accountId, closedAt: IsNull() });
      if (!account) return null;
      await tx.update(SignInTicket, ticket.id, { usedAt: now });
      const actor: Actor = { kind: 'account', id: account.id, role: account.role };
      await this.audit.record(tx, actor, { action: 'accounts:signed-in', recordType: 'account', recordId: account.id });
      return account;
    });
  }
}
