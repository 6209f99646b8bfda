import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Policy } from '../platform/config/policy.js';
import type { Account } from './account.entity.js';

const HOUR = 3600 * 1000;

/** Begins and ends the session of a signed-in person. */
@Injectable()
export class SignInSessions {
  constructor(private readonly policy: Policy) {}

  /** A new session id at sign-in, so that nobody can have planted one. Candidates stay signed in longer than staff. */
  async begin(request: Request, account: Account): Promise<void> {
    await promised((done) => request.session.regenerate(done));
    const { staffSessionHours, candidateSessionDays } = this.policy.accounts;
    request.session.accountId = account.id;
    request.session.cookie.maxAge =
      (account.role === 'candidate' ? candidateSessionDays * 24 : staffSessionHours) * HOUR;
    await promised((done) => request.session.save(done));
  }

  async end(request: Request): Promise<void> {
    await promised((done) => request.session.destroy(done));
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
