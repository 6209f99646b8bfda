import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One private PostgreSQL for all tests, with a migrated database that every test file copies. */
export default async function setUp() {
  const { startEmbeddedPostgres } = await import('../../dist/platform/embedded-postgres/embedded-postgres.js');
  const { migrate } = await import('../../dist/platform/database/migrate.js');
  const dataDirectory = mkdtempSync(join(tmpdir(), 'huisklik-test-'));
  const server = await startEmbeddedPostgres({ dataDirectory, database: 'huisklik_template' });
  await migrate(server.url);
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.testPostgres = { server, dataDirectory };
}
