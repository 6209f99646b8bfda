import { Injectable } from '@nestjs/common';
import type {} from 'express-session';
import type { NextFunction, Request, Response } from 'express';
import type { User } from '../platform/http/user.js';
import type { Account } from './account.entity.js';
import { AccountsService } from './accounts.service.js';
import { ApiTokensService } from './api-tokens.service.js';
import type { ApiToken } from './api-token.entity.js';
import { permissionsOf, type Permission } from './permissions.js';

declare module 'express-session' {
  interface SessionData {
    accountId?: string;
  }
}

/** Finds out who sends a request: pages know a person by the session, the API an integration by its bearer token. */
@Injectable()
export class Authenticator {
  constructor(
    private readonly accounts: AccountsService,
    private readonly tokens: ApiTokensService,
  ) {}

  /** Express middleware that sets `request.user`. */
  readonly middleware = (request: Request, _response: Response, next: NextFunction): void => {
    this.userOf(request).then((user) => {
      if (user) request.user = user;
      next();
    }, next);
  };

  private async userOf(request: Request): Promise<User | null> {
    const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer) {
      const token = await this.tokens.inForce(bearer);
      return token && integration(token);
    }
    const accountId = request.session?.accountId;
    const account = accountId ? await this.accounts.active(accountId) : null;
    return account && person(account);
  }
}

function person(account: Account): User {
  const allowed = new Set<string>(permissionsOf(account.role));
  const { id, name, role } = account;
  return { kind: 'account', id, name, role, may: (permission) => allowed.has(permission) };
}

function integration(token: ApiToken): User {
  const allowed = new Set<string>(token.permissions satisfies Permission[]);
  return {
    kind: 'token',
    id: token.id,
    name: token.name,
    role: 'integration',
    may: (permission) => allowed.has(permission),
  };
}
