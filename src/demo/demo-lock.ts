import pg from 'pg';

/** Any number that no other program on this database uses: whoever holds this lock is the demo of the folder. */
const DEMO_LOCK = 7_242_106_312;
const NAME = 'huisklik demo ';

export type DemoLock = { held: true; release: () => Promise<void> } | { held: false; where: string };

/**
 * Makes this process the one demo on a database, for as long as it lives: the database itself lets go of the lock when
 * a process dies. When there is one already, `where` is its address.
 */
export async function takeDemoLock(databaseUrl: string, address: string): Promise<DemoLock> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: NAME + address });
  // The server may be stopped while we hold the lock: the connection ends with it.
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [DEMO_LOCK]);
  if (rows[0]?.held) return { held: true, release: () => client.end() };
  const other = await client.query<{ name: string }>(
    `SELECT application_name AS name FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND granted AND (classid::bigint << 32 | objid::bigint) = $1`,
    [DEMO_LOCK],
  );
  await client.end();
  return { held: false, where: other.rows[0]?.name.slice(NAME.length) ?? '' };
}
