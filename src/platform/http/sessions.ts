import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pgSimple, { type PGStore } from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session from 'express-session';
import pg from 'pg';
import { ENVIRONMENT } from '../config/config.module.js';
import type { Environment } from '../config/environment.js';

/** Sessions of signed-in people, kept in PostgreSQL. */
@Injectable()
export class Sessions implements OnApplicationShutdown {
  readonly middleware: RequestHandler;
  private readonly pool: pg.Pool;
  private readonly store: PGStore;

  constructor(@Inject(ENVIRONMENT) { databaseUrl, sessionSecret, baseUrl }: Environment) {
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
    // A connection that breaks while idle is replaced at the next request.
    this.pool.on('error', () => undefined);
    const Store = pgSimple(session);
    this.store = new Store({ pool: this.pool, tableName: 'session', errorLog: () => undefined });
    this.middleware = session({
      store: this.store,
      name: 'huisklik',
      secret: sessionSecret,
      resave: false,
      saveUninitialized: false,
      cookie: { httpOnly: true, sameSite: 'lax', secure: baseUrl.startsWith('https:'), path: '/' },
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.store.close();
    await this.pool.end();
  }
}
