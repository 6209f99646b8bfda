import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import type pg from 'pg';
import { ApiClient } from './api-client.js';
import { connectTo, createDatabase } from './database.js';
import { startProcess, type RunningProcess } from './process.js';
import { Visitor } from './visitor.js';

export type TestRole = 'candidate' | 'allocator' | 'supervisor' | 'administrator' | 'auditor';

export interface ServiceOptions {
  /** The web process does the jobs too, which starts quicker than a worker beside it. */
  jobs?: boolean;
  /** How many worker processes run beside the web process. */
  workers?: number;
  /** The queue runs on this Redis instead of PostgreSQL. */
  redisUrl?: string;
  /** A proxy stands in front, so that visitors may come from different addresses. */
  behindProxy?: boolean;
  /** The mail server; without it no mail goes out. */
  smtpUrl?: string;
  /** Another PostgreSQL than the tests' own. */
  databaseUrl?: string;
}

/** The built service as it runs for users: real processes on a real database. */
export interface Service {
  url: string;
  databaseUrl: string;
  db: pg.Pool;
  web: RunningProcess;
  workers: RunningProcess[];
  /** Starts one more worker. */
  addWorker(): Promise<RunningProcess>;
  /** A fresh person of a role, signed in with a browser's cookies. */
  signIn(role: TestRole): Promise<Visitor>;
  /** Link and code that sign a fresh person of a role in, and the id of their account. */
  ticket(role: TestRole): Promise<{ accountId: string; link: string; code: string }>;
  /** An integration with these permissions. */
  api(permissions: string[]): Promise<ApiClient>;
  close(): Promise<void>;
}

export async function startService(options: ServiceOptions = {}): Promise<Service> {
  const database = options.databaseUrl ? connectTo(options.databaseUrl) : await createDatabase();
  const databaseUrl = database.url;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    DATABASE_URL: databaseUrl,
    ...(options.redisUrl && { REDIS_URL: options.redisUrl }),
    ...(options.smtpUrl && { SMTP_URL: options.smtpUrl, MAIL_FROM: 'Huisklik <huisklik@example.org>' }),
    ...(options.behindProxy && { TRUSTED_PROXIES: '1' }),
    PORT: String(port),
    BASE_URL: url,
    SESSION_SECRET: 'a secret of the tests, long enough to be taken',
    QUEUE_SWEEP_SECONDS: '1',
  };
  const web = options.jobs
    ? await startProcess('main', { ...environment, WEB_DOES_JOBS: 'yes' }, 'Ready for jobs')
    : await startProcess('main', environment, 'Listening on port');
  const workers: RunningProcess[] = [];
  const addWorker = async () => {
    const worker = await startProcess('worker', environment, 'Ready for jobs');
    workers.push(worker);
    return worker;
  };
  for (let i = 0; i < (options.workers ?? 0); i++) await addWorker();
  const ticket = (role: TestRole) => makeTicket(database.pool, url, role);
  return {
    url,
    databaseUrl,
    db: database.pool,
    web,
    workers,
    addWorker,
    ticket,
    signIn: async (role) => Visitor.signedIn(url, (await ticket(role)).link),
    api: (permissions) => makeApiClient(database.pool, url, permissions),
    close: async () => {
      await Promise.all([web, ...workers].map((running) => running.stop()));
      await database.drop();
    },
  };
}

const hash = (secret: string) => createHash('sha256').update(secret).digest('hex');

async function makeAccount(db: pg.Pool, role: TestRole): Promise<string> {
  const accountId = randomUUID();
  await db.query('INSERT INTO account (id, name, email, role) VALUES ($1, $2, $3, $4)', [
    accountId,
    `Test ${role}`,
    `${accountId}@example.org`,
    role,
  ]);
  return accountId;
}

async function makeTicket(db: pg.Pool, url: string, role: TestRole) {
  const accountId = await makeAccount(db, role);
  const token = randomBytes(32).toString('base64url');
  const letters = randomBytes(10).toString('hex').slice(0, 10).toUpperCase();
  const code = `${letters.slice(0, 5)}-${letters.slice(5)}`;
  await db.query(
    `INSERT INTO sign_in_ticket ("accountId", "tokenHash", "codeHash", "expiresAt") VALUES ($1, $2, $3, now() + interval '1 hour')`,
    [accountId, hash(token), hash(code)],
  );
  return { accountId, link: `${url}/sign-in/${token}`, code };
}

async function makeApiClient(db: pg.Pool, url: string, permissions: string[]): Promise<ApiClient> {
  const accountId = await makeAccount(db, 'administrator');
  const secret = `huisklik_${randomBytes(32).toString('base64url')}`;
  await db.query(
    `INSERT INTO api_token (name, "tokenHash", permissions, "expiresAt", "createdById") VALUES ('Test', $1, $2, now() + interval '1 day', $3)`,
    [hash(secret), permissions, accountId],
  );
  return new ApiClient(url, secret);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
