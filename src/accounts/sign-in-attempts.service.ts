import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { inTransaction } from '../platform/database/transaction.js';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Account } from './account.entity.js';
import { GuessLock } from './guess-lock.js';
import type { Role } from './permissions.js';
import { hashOf, normaliseCode } from './secrets.js';
import { SignInListeners } from './sign-in-listeners.js';
import { SignInTicket } from './sign-in-ticket.entity.js';

/** Why a link or code does not sign in. One that was withdrawn, or whose account was closed, counts as expired. */
export type Refusal = 'unknown' | 'used' | 'expired';

/** What became of a link or code that somebody tried. Of one that was used we know whose it was. */
export type Attempt =
  { account: Account } | { refused: Refusal; accountId: string | null } | { refused: 'locked'; until: Date };

type Secret = { tokenHash: string } | { codeHash: string };

/** Tries links and codes, each once. Those that never existed are guesses, and count against the address they came from. */
@Injectable()
export class SignInAttempts {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly guesses: GuessLock,
    private readonly listeners: SignInListeners,
    private readonly clock: Clock,
  ) {}

  /** Whose link this is, or why it is good for nothing; uses nothing up. */
  async look(token: string): Promise<{ role: Role } | { refused: Refusal }> {
    const ticket = await this.dataSource
      .getRepository(SignInTicket)
      .findOne({ where: { tokenHash: hashOf(token) }, relations: { account: true } });
    const refused = this.refusalOf(ticket) ?? (ticket?.account.closedAt ? 'expired' : null);
    return refused || !ticket ? { refused: refused ?? 'unknown' } : { role: ticket.account.role };
  }

  /** Uses up the ticket of a link. @param address network address that it is tried from */
  withToken(token: string, address: string): Promise<Attempt> {
    return this.attempt({ tokenHash: hashOf(token) }, address);
  }

  /** Uses up the ticket of a typed code. @param address network address that it is tried from */
  withCode(typed: string, address: string): Promise<Attempt> {
    return this.attempt({ codeHash: hashOf(normaliseCode(typed)) }, address);
  }

  /** In one transaction: no more guesses than connections can be under way when the lock falls. */
  private attempt(secret: Secret, address: string): Promise<Attempt> {
    return inTransaction(this.dataSource, async (tx) => {
      const until = await this.guesses.lockedUntil(tx, address);
      if (until) return { refused: 'locked', until };
      const ticket = await tx.findOne(SignInTicket, { where: secret, lock: { mode: 'pessimistic_write' } });
      if (!ticket) return this.unknown(tx, address);
      const refused = this.refusalOf(ticket);
      if (refused) return { refused, accountId: ticket.accountId };
      return this.enter(tx, ticket);
    });
  }

  private async unknown(tx: EntityManager, address: string): Promise<Attempt> {
    const until = await this.guesses.countWrong(tx, address);
    return until ? { refused: 'locked', until } : { refused: 'unknown', accountId: null };
  }

  private async enter(tx: EntityManager, ticket: SignInTicket): Promise<Attempt> {
    const account = await tx.findOneBy(Account, { id: ticket.accountId, closedAt: IsNull() });
    if (!account) return { refused: 'expired', accountId: ticket.accountId };
    await tx.update(SignInTicket, ticket.id, { usedAt: this.clock.now() });
    const actor: Actor = { kind: 'account', id: account.id, role: account.role };
    await this.audit.record(tx, actor, { action: 'accounts:signed-in', recordType: 'account', recordId: account.id });
    await this.listeners.tell(tx, account.id, actor);
    return { account };
  }

  private refusalOf(ticket: SignInTicket | null): Refusal | null {
    if (!ticket) return 'unknown';
    if (ticket.usedAt) return 'used';
    return ticket.expiresAt > this.clock.now() ? null : 'expired';
  }
}
