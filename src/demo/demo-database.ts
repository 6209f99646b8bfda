import pg from 'pg';

/** Forgets everything: an empty database under the same name. Nobody else may be using it. */
export async function emptyDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('DROP SCHEMA IF EXISTS public, queue CASCADE');
    await client.query('CREATE SCHEMA public');
  } finally {
    await client.end();
  }
}
