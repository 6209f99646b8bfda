import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database of a test file's own: a copy of the migrated template. */
export interface TestDatabase {
  url: string;
  pool: pg.Pool;
  drop: () => Promise<void>;
}

export async function createDatabase(): Promise<TestDatabase> {
  const template = new URL(process.env.TEST_DATABASE_URL!);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(`CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  const { pool, drop: disconnect } = connectTo(url.href);
  const drop = async () => {
    await disconnect();
    await asAdministrator(`DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { url: url.href, pool, drop };
}

/** A database that somebody else made, and drops. */
export function connectTo(url: string): TestDatabase {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => undefined);
  return { url, pool, drop: () => pool.end() };
}

async function asAdministrator(statement: string): Promise<void> {
  const url = new URL(process.env.TEST_DATABASE_URL!);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** What does not count as written: sessions, and when a token was last used. */
const PASSING = ['session', 'api_token'];

/** A fingerprint of every table's rows, to see that nothing was written. */
export async function contentsOf(pool: pg.Pool): Promise<Record<string, string>> {
  const tables = await pool.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const contents: Record<string, string> = {};
  for (const { name } of tables.rows.filter((table) => !PASSING.includes(table.name))) {
    const { rows } = await pool.query<{ hash: string }>(
      `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM "${name}" t`,
    );
    contents[name] = rows[0]!.hash;
  }
  return contents;
}
