import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedPostgresError, errorCode } from './embedded-postgres.error.js';
import { lives, processIdentity } from './process-identity.js';

const PATIENCE_IN_MS = 120_000;
const POLL_IN_MS = 50;

/**
 * Runs the task while no other process on this machine holds the lock file. A lock whose process has died is taken over.
 * @throws EmbeddedPostgresError when the holder lives and does not let go for two minutes
 */
export async function withFileLock<T>(path: string, task: () => Promise<T>): Promise<T> {
  const identity = processIdentity(process.pid) ?? String(process.pid);
  const deadline = Date.now() + PATIENCE_IN_MS;
  while (!(await acquire(path, identity))) {
    await removeIfStale(path);
    if (Date.now() > deadline) throw stuck(path, await holderOf(path));
    await delay(POLL_IN_MS);
  }
  try {
    return await task();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string, identity: string): Promise<boolean> {
  try {
    await writeFile(path, identity, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the stale lock aside before it is deleted: should another process have replaced it meanwhile, it is put back. */
async function removeIfStale(path: string): Promise<void> {
  const holder = await holderOf(path);
  if (holder === undefined || lives(holder) || (holder === '' && (await isFresh(path)))) return;
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    if ((await holderOf(aside)) === holder) await rm(aside, { force: true });
    else await rename(aside, path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

/** An empty lock file is between its creation and its first byte, unless its process died just there. */
async function isFresh(path: string): Promise<boolean> {
  const created = await stat(path).catch(() => undefined);
  return created !== undefined && Date.now() - created.mtimeMs < 5_000;
}

function holderOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function stuck(path: string, holder: string | undefined): EmbeddedPostgresError {
  const pid = Number.parseInt(holder ?? '', 10);
  return new EmbeddedPostgresError(
    `Process ${pid} has been starting or stopping the embedded database for two minutes: end it, and delete ${path} if no such process exists.`,
  );
}
