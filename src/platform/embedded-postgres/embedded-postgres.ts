import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { type Binaries, findBinaries } from './binaries.js';
import { DATABASE_USER, ensureCluster } from './cluster.js';
import { withFileLock } from './file-lock.js';
import { LiveUsers } from './live-users.js';
import { runningPort } from './postmaster-file.js';
import { startServer, stopServer } from './server.js';
import { openStorage, type Storage } from './storage.js';
import type { SystemUser } from './run-program.js';
import { serverUser } from './system-user.js';

export interface EmbeddedPostgresOptions {
  /** Made when missing. One server a folder, shared by all processes that name the same folder. */
  dataDirectory: string;
  /** Made when missing. */
  database?: string;
}

export interface EmbeddedPostgres {
  /** With user and password, for `DATABASE_URL`. */
  url: string;
  port: number;
  /** False when a server was running already and this process joined it. */
  started: boolean;
  /** Leaves the server; the last of its users to leave stops it (fast shutdown). Close your connections before. */
  stop(): Promise<void>;
}

/**
 * A private PostgreSQL on 127.0.0.1, from the binaries in the npm package, with its data in a folder. The server outlives
 * a process that dies without `stop()`; the next start joins it. Register signal handlers before calling, and let them await
 * this promise and then `stop()`: Ctrl-C does not reach the server itself.
 * @throws EmbeddedPostgresError with one sentence that says what is wrong and how to mend it
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const user = await serverUser();
  const storage = await openStorage(options.dataDirectory, user);
  const users = new LiveUsers(storage.users);
  return withFileLock(storage.lock, async () => {
    const binaries = await findBinaries(user, storage.binariesCopy);
    await ensureCluster(storage, binaries, user);
    const running = await runningPort(storage.cluster);
    const port = running ?? (await startServer(storage, binaries, user));
    const url = await openDatabase(storage, port, options.database ?? 'huisklik');
    const ticket = await users.join();
    const stop = () => withFileLock(storage.lock, () => leave(users, ticket, storage, binaries, user));
    return { url, port, started: running === undefined, stop };
  });
}

async function leave(
  users: LiveUsers,
  ticket: string,
  storage: Storage,
  binaries: Binaries,
  user: SystemUser | undefined,
): Promise<void> {
  const nobodyLeft = await users.leave(ticket);
  if (nobodyLeft && (await runningPort(storage.cluster)) !== undefined) await stopServer(storage, binaries, user);
}

/** Makes the database when missing and returns its address. */
async function openDatabase(storage: Storage, port: number, database: string): Promise<string> {
  const password = await readFile(storage.password, 'utf8');
  const address = (name: string) =>
    `postgres://${DATABASE_USER}:${password}@127.0.0.1:${port}/${encodeURIComponent(name)}`;
  const client = new pg.Client({ connectionString: address('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
  return address(database);
}
