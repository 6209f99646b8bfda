import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { ENVIRONMENT } from '../platform/config/config.module.js';
import type { Environment } from '../platform/config/environment.js';
import { Policy } from '../platform/config/policy.js';
import type { Account } from './account.entity.js';
import { hashOf, newCode, newToken } from './secrets.js';
import { SignInTicket } from './sign-in-ticket.entity.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What a way in is for: to sign in now (minutes), or a candidate's invitation, which may come by post (days). */
export type TicketKind = 'sign-in' | 'invitation';

/** A fresh way in, told once: the link to open or the code to type. */
export interface SignInSecret {
  link: string;
  code: string;
  expiresAt: Date;
}

/** Gives out links and codes, and takes them back. */
@Injectable()
export class SignInService {
  constructor(
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly policy: Policy,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Makes a link and a code for an account, together good for one sign-in within the policy's time for its kind. */
  async invite(
    tx: EntityManager,
    account: Pick<Account, 'id'>,
    actor: Actor,
    kind: TicketKind = 'sign-in',
  ): Promise<SignInSecret> {
    const [token, code] = [newToken(), newCode()];
    const expiresAt = new Date(this.clock.now().getTime() + this.lifetimeOf(kind));
    await tx.insert(SignInTicket, {
      accountId: account.id,
      tokenHash: hashOf(token),
      codeHash: hashOf(code),
      expiresAt,
    });
    await this.audit.record(tx, actor, { action: 'accounts:invited', recordType: 'account', recordId: account.id });
    return { link: `${this.environment.baseUrl}/sign-in/${token}`, code, expiresAt };
  }

  /** Makes every link and code of an account worthless that was not used: from now on they have expired. */
  async withdrawTickets(tx: EntityManager, accountId: string): Promise<void> {
    const now = this.clock.now();
    await tx.update(SignInTicket, { accountId, usedAt: IsNull(), expiresAt: MoreThan(now) }, { expiresAt: now });
  }

  private lifetimeOf(kind: TicketKind): number {
    const { invitationDays, signInMinutes } = this.policy.accounts;
    return kind === 'invitation' ? invitationDays * DAY : signInMinutes * MINUTE;
  }
}
