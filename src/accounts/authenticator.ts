import { Injectable } from '@nestjs/common';
import type {} from 'express-session';
import type { NextFunction, Request, Response } from 'express';
import { isApi } from '../platform/http/is-api.js';
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

  private userOf(request: Request): Promise<User | null> {
    return isApi(request) ? this.integrationOf(request) : this.personOf(request);
  }

  private async integrationOf(request: Request): Promise<User | null> {
    const secret = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const token = secret ? await this.tokens.inForce(secret) : null;
    return token && integration(token);
  }

  private async personOf({ session }: Request): Promise<User | null> {
    const accountId = (session as Request['session'] | undefined)?.accountId;
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
