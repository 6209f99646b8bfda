import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { inTransaction } from '../platform/database/transaction.js';
import { Account } from './account.entity.js';
import { STAFF_ROLES, type Role } from './permissions.js';
import { SignInRequest } from './sign-in-request.entity.js';
import { SignInSessions } from './sign-in-sessions.js';
import { SignInService, type SignInSecret, type TicketKind } from './sign-in.service.js';
import { SignInTicket } from './sign-in-ticket.entity.js';

export interface NewAccount {
  name: string;
  email: string | null;
  role: Role;
}

const EMAIL_TAKEN = 'There is an account with this e-mail address.';

@Injectable()
export class AccountsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly signIn: SignInService,
    private readonly sessions: SignInSessions,
    private readonly clock: Clock,
  ) {}

  /** Staff, those who left last. */
  staff(): Promise<Account[]> {
    return this.dataSource
      .getRepository(Account)
      .createQueryBuilder('account')
      .where('account.role IN (:...roles)', { roles: STAFF_ROLES })
      .orderBy('account.closedAt', 'DESC', 'NULLS FIRST')
      .addOrderBy('account.name')
      .getMany();
  }

  /** Opens an account for a colleague. @throws ConflictException when the e-mail address has an account */
  open(input: NewAccount, actor: Actor): Promise<Account> {
    return inTransaction(this.dataSource, (tx) => this.openIn(tx, input, actor));
  }

  /** The same within a transaction of the caller. Of two at the same moment, the unique address lets one through. */
  async openIn(tx: EntityManager, input: NewAccount, actor: Actor): Promise<Account> {
    const values = { ...input, email: input.email?.trim().toLowerCase() ?? null };
    const { identifiers } = await tx.createQueryBuilder().insert().into(Account).values(values).orIgnore().execute();
    const id = identifiers[0]?.id as string | undefined;
    if (!id) throw new ConflictException({ type: 'account-exists', message: EMAIL_TAKEN });
    const account = await tx.findOneByOrFail(Account, { id });
    const details = { role: account.role };
    await this.audit.record(tx, actor, {
      action: 'accounts:opened',
      recordType: 'account',
      recordId: account.id,
      details,
    });
    return account;
  }

  /** Closes an account: its sessions end and it can't sign in any more. Closing it again changes nothing. */
  close(id: string, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const account = await this.find(tx, id);
      if (account.closedAt) return;
      if (account.id === actor.id) {
        throw new ConflictException({
          type: 'own-account',
          message: 'You can not close your own account. Ask a colleague.',
        });
      }
      await tx.update(Account, id, { closedAt: this.clock.now() });
      await this.signIn.withdrawTickets(tx, id);
      await this.sessions.endAll(id, tx);
      await this.audit.record(tx, actor, { action: 'accounts:closed', recordType: 'account', recordId: id });
    });
  }

  /** Gives an account another name or address. Of two who want the same address, the unique index lets one through. */
  async changeIn(tx: EntityManager, id: string, change: Pick<NewAccount, 'email' | 'name'>): Promise<void> {
    await tx.update(Account, id, change);
  }

  /** Closes an account and empties it: nothing in it tells whose it was. Its ways in and its sessions are gone. */
  async eraseIn(tx: EntityManager, id: string): Promise<void> {
    const account = await this.find(tx, id);
    await tx.update(Account, id, { name: '', email: null, closedAt: account.closedAt ?? this.clock.now() });
    await tx.delete(SignInTicket, { accountId: id });
    await tx.delete(SignInRequest, { accountId: id });
    if (account.email) await tx.delete(SignInRequest, { email: account.email });
    await this.sessions.endAll(id, tx);
  }

  /** A sign-in link and code for an account, shown once. @throws ConflictException when the account is closed */
  invite(id: string, actor: Actor, kind: TicketKind = 'sign-in'): Promise<SignInSecret> {
    return inTransaction(this.dataSource, async (tx) => {
      const account = await this.find(tx, id);
      if (account.closedAt) throw new ConflictException({ type: 'account-closed', message: 'This account is closed.' });
      return this.signIn.invite(tx, account, actor, kind);
    });
  }

  /** The account that may use the service under this id, or null. */
  active(id: string): Promise<Account | null> {
    return this.dataSource.getRepository(Account).findOneBy({ id, closedAt: IsNull() });
  }

  private async find(tx: EntityManager, id: string): Promise<Account> {
    const account = await tx.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!account) throw new NotFoundException('There is no such account.');
    return account;
  }
}
