import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { readEnvironment } from '../platform/config/environment.js';
import { demoDataDirectory } from './demo-data-directory.js';
import { migrate } from '../platform/database/migrate.js';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/embedded-postgres.js';
import { quietLogger } from '../platform/http/json-logger.js';

/** The command line signs no sessions, but the environment is checked as a whole. */
const NO_SESSIONS = 'the command line has no sessions';

/** Runs a command on the service's own rooms, with the database in `DATABASE_URL` or that of the demo. */
export async function withService<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const embedded = process.env.DATABASE_URL
    ? null
    : await startEmbeddedPostgres({ dataDirectory: demoDataDirectory() });
  try {
    const environment = readEnvironment({
      SESSION_SECRET: NO_SESSIONS,
      ...process.env,
      ...(embedded && { DATABASE_URL: embedded.url }),
    });
    await migrate(environment.databaseUrl);
    const app = await NestFactory.createApplicationContext(AppModule.for(environment), { logger: quietLogger() });
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  } finally {
    await embedded?.stop();
  }
}
