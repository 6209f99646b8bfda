import pgSimple from 'connect-pg-simple';
import { csrfSync } from 'csrf-sync';
import type { RequestHandler } from 'express';
import session from 'express-session';
import pg from 'pg';
import type { Environment } from '../config/environment.js';

/** Sessions in PostgreSQL. `close` ends its connections. */
export function sessions(environment: Environment): { middleware: RequestHandler; close(): Promise<void> } {
  const pool = new pg.Pool({ connectionString: environment.databaseUrl, max: 4 });
  // A connection that breaks while idle is replaced at the next request.
  pool.on('error', () => undefined);
  const Store = pgSimple(session);
  const store = new Store({ pool, tableName: 'session', createTableIfMissing: false, errorLog: () => undefined });
  const middleware = session({
    store,
    name: 'huisklik',
    secret: environment.sessionSecret,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: environment.baseUrl.startsWith('https:'), path: '/' },
  });
  return {
    middleware,
    close: async () => {
      store.close();
      await pool.end();
    },
  };
}

/** Forms must carry the session's token: in a hidden field, or in the address where a file goes along. */
export function csrfProtection(): RequestHandler[] {
  const { csrfSynchronisedProtection, generateToken } = csrfSync({
    getTokenFromRequest: (request) => {
      const body = request.body as { _csrf?: unknown } | undefined;
      const token = body?._csrf ?? request.query._csrf;
      return typeof token === 'string' ? token : undefined;
    },
    errorConfig: { statusCode: 403, message: 'This form is too old. Load the page again.' },
  });
  const offerToken: RequestHandler = (request, _response, next) => {
    request.csrfToken = (overwrite) => generateToken(request, overwrite);
    next();
  };
  const dropToken: RequestHandler = (request, _response, next) => {
    if (request.body && typeof request.body === 'object') delete (request.body as { _csrf?: unknown })._csrf;
    next();
  };
  return [offerToken, csrfSynchronisedProtection, dropToken];
}
