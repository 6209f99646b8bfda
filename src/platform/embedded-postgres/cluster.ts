import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError, errorCode } from './embedded-postgres.error.js';
import { runProgram, type SystemUser } from './run-program.js';
import { type Storage, storageError } from './storage.js';
import { giveTo } from './system-user.js';

/** The superuser of every embedded server. */
export const DATABASE_USER = 'huisklik';
const UNFINISHED = 'initdb-';

/** Makes the cluster when there is none; checks that an existing one fits the binaries and belongs to the server's user. */
export async function ensureCluster(storage: Storage, binaries: Binaries, user: SystemUser | undefined): Promise<void> {
  if (!existsSync(storage.server)) return initialise(storage, binaries, user);
  const version = await readVersion(storage);
  if (version !== binaries.majorVersion) {
    throw new EmbeddedPostgresError(
      `The data in ${storage.server} were made by PostgreSQL ${version || '(unknown)'} and this version of Huisklik brings PostgreSQL ${binaries.majorVersion}: export them with the older Huisklik, or delete that folder to start empty.`,
    );
  }
  if (user && (await stat(storage.cluster)).uid !== user.uid) await giveTo(user, storage.server);
}

async function readVersion(storage: Storage): Promise<number> {
  try {
    return Number.parseInt(await readFile(join(storage.cluster, 'PG_VERSION'), 'utf8'), 10);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw storageError(storage.server, error);
  }
}

/** Works in a temporary folder that is renamed at the end: a start that was cut off leaves no half cluster behind. */
async function initialise(storage: Storage, binaries: Binaries, user: SystemUser | undefined): Promise<void> {
  try {
    await removeUnfinished(storage.directory);
    const unfinished = await mkdtemp(join(storage.directory, UNFINISHED));
    const passwordFile = join(unfinished, 'password');
    await writeFile(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
    if (user) await giveTo(user, unfinished);
    await runInitdb(binaries, user, join(unfinished, 'cluster'), passwordFile);
    await rename(unfinished, storage.server);
  } catch (error) {
    await removeUnfinished(storage.directory).catch(() => undefined);
    throw error instanceof EmbeddedPostgresError ? error : storageError(storage.directory, error);
  }
}

/** C.UTF-8 of the builtin provider is the same on every machine, with no locale of the system installed. */
async function runInitdb(binaries: Binaries, user: SystemUser | undefined, cluster: string, passwordFile: string) {
  const args = ['--pgdata', cluster, '--username', DATABASE_USER, '--pwfile', passwordFile, '--auth', 'scram-sha-256'];
  const locale = ['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'];
  const { exitCode, output } = await runProgram(binaries.initdb, [...args, ...locale], { user, output: 'pipe' });
  if (exitCode === 0) return;
  if (output.includes('No space left on device')) throw storageError(dirname(dirname(cluster)), { code: 'ENOSPC' });
  const reason = output.split('\n').find((line) => /error:|FATAL:|could not/.test(line)) ?? output.slice(-300);
  throw new EmbeddedPostgresError(
    `The database could not be made in ${cluster} (${reason}): mend that and start again.`,
  );
}

/** Retries, because an `initdb` whose starter was killed may still be writing there. */
async function removeUnfinished(directory: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => name.startsWith(UNFINISHED));
  await Promise.all(names.map((name) => rm(join(directory, name), { recursive: true, force: true, maxRetries: 10 })));
}
