import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives `use` the settings of the built service on a database of its own, which is gone afterwards. */
export async function withThrowAwayDatabase(use) {
  const { startEmbeddedPostgres } = await import('../dist/platform/embedded-postgres/embedded-postgres.js');
  const { migrate } = await import('../dist/platform/database/migrate.js');
  const dataDirectory = mkdtempSync(join(tmpdir(), 'huisklik-scratch-'));
  const server = await startEmbeddedPostgres({ dataDirectory });
  try {
    await migrate(server.url);
    await use({ DATABASE_URL: server.url, SESSION_SECRET: 'x'.repeat(32) });
  } finally {
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

/** The same with the service's parts, as a worker has them. */
export function withApplication(use) {
  return withThrowAwayDatabase(async (settings) => {
    const { NestFactory } = await import('@nestjs/core');
    const { AppModule } = await import('../dist/app.module.js');
    const { readEnvironment } = await import('../dist/platform/config/environment.js');
    const { quietLogger } = await import('../dist/platform/http/json-logger.js');
    const app = await NestFactory.createApplicationContext(AppModule.for(readEnvironment(settings)), {
      logger: quietLogger(),
    });
    await use(app);
    await app.close();
  });
}
