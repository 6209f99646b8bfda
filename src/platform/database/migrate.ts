import { runMigrations as migrateQueue } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';

/** Any number that no other program on this database uses: the lock that lets one process migrate at a time. */
const MIGRATION_LOCK = 7_242_106_311;

/** The queue's own tables live apart from ours. */
export const QUEUE_SCHEMA = 'queue';

/**
 * Brings a database up to date: our tables, the sessions and the queue. Safe to call from several processes at once: an
 * advisory lock lets one work while the others wait and then find nothing to do.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  // A connection that ends in between fails the query that waits for it; no need to crash on top.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = await new DataSource({
      type: 'postgres',
      url: databaseUrl,
      migrations,
      poolSize: 2,
      installExtensions: false,
    }).initialize();
    try {
      await dataSource.runMigrations({ transaction: 'all' });
    } finally {
      await dataSource.destroy();
    }
    await migrateQueue(client, QUEUE_SCHEMA);
  } finally {
    await client.end();
  }
}
