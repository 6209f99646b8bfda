import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Request } from 'express';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { Policy } from '../platform/config/policy.js';
import type { Account } from './account.entity.js';

const HOUR = 3600 * 1000;

/** Begins and ends the sessions of signed-in people. */
@Injectable()
export class SignInSessions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly policy: Policy,
  ) {}

  /**
   * A new session id at sign-in, so that nobody can have planted one. Candidates stay signed in longer than staff. Who does
   * not want to stay has a session that ends with the browser, and on the server a day after its last use.
   */
  async begin(request: Request, account: Account, stay: boolean): Promise<void> {
    await promised((done) => request.session.regenerate(done));
    const { staffSessionHours, candidateSessionDays } = this.policy.accounts;
    const hours = account.role === 'candidate' ? candidateSessionDays * 24 : staffSessionHours;
    request.session.accountId = account.id;
    if (stay) request.session.cookie.maxAge = hours * HOUR;
    await promised((done) => request.session.save(done));
  }

  async end(request: Request): Promise<void> {
    await promised((done) => request.session.destroy(done));
  }

  /** Ends every session of an account, on whatever phone or computer. */
  async endAll(accountId: string, tx: EntityManager = this.dataSource.manager): Promise<void> {
    await tx.query(`DELETE FROM session WHERE sess->>'accountId' = $1`, [accountId]);
  }

  /** Somebody signs out everywhere: whoever has their phone is out. The request goes on as a guest's, with a new session. */
  async endEverywhere(request: Request, person: Actor & { id: string }): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await this.endAll(person.id, tx);
      await this.audit.record(tx, person, {
        action: 'accounts:signed-out-everywhere',
        recordType: 'account',
        recordId: person.id,
      });
    });
    await promised((done) => request.session.regenerate(done));
  }
}

/** A callback of express-session as a promise. */
function promised(call: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    call((error) =>
      error ? reject(error instanceof Error ? error : new Error('The session store failed.')) : resolve(),
    );
  });
}
