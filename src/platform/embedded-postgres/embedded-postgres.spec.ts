import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded database', () => {
  let dataDirectory: string;
  const open: EmbeddedPostgres[] = [];

  async function start(): Promise<EmbeddedPostgres> {
    const server = await startEmbeddedPostgres({ dataDirectory });
    open.push(server);
    return server;
  }

  beforeEach(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'huisklik-postgres-'));
  });

  afterEach(async () => {
    for (const server of open.splice(0)) await server.stop();
    await rm(dataDirectory, { recursive: true });
  });

  it('starts', async () => {
    const t = Date.now();
    const server = await start();
    console.log(
      Date.now() - t,
      server.url,
      await query(server.url, 'select version()'),
      await query(server.url, 'show timezone'),
      await query(server.url, `select lower('ÉÀ') as low`),
    );
    const t2 = Date.now();
    await server.stop();
    console.log('stop', Date.now() - t2);
    const t3 = Date.now();
    await start();
    console.log('warm', Date.now() - t3);
  });
});
