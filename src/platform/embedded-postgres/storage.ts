import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, chmod, constants, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError, errorCode } from './embedded-postgres.error.js';
import type { SystemUser } from './run-program.js';
import { canReach } from './system-user.js';

/** Where everything of one embedded database stands. */
export interface Storage {
  directory: string;
  /** Made as a whole by `initdb`: holds the password, the cluster (PostgreSQL's data directory) and the log. */
  server: string;
  cluster: string;
  password: string;
  log: string;
  lock: string;
  users: string;
  binariesCopy: string;
}

/**
 * Makes the data folder. When the server runs as another user who cannot enter it (below 0700 /root), the data go to
 * /var/lib/huisklik-HASH, HASH being of the folder's path; once data are there they stay there.
 * @throws EmbeddedPostgresError when the folder cannot be made or written
 */
export async function openStorage(dataDirectory: string, user: SystemUser | undefined): Promise<Storage> {
  const wanted = resolve(dataDirectory);
  const fallback = fallbackDirectory(wanted);
  await makeWritable(wanted);
  if (!user) return storageIn(wanted, fallback);
  if (!existsSync(join(fallback, 'postgres')) && (await letIn(user, wanted))) return storageIn(wanted, fallback);
  await makeWritable(fallback);
  await letIn(user, fallback);
  return storageIn(fallback, fallback);
}

/** Opens the data folder itself for passing through (no listing); never a folder above it. */
async function letIn(user: SystemUser, directory: string): Promise<boolean> {
  await chmod(directory, (await stat(directory)).mode | 0o011);
  return canReach(user, directory);
}

function storageIn(directory: string, fallback: string): Storage {
  const server = join(directory, 'postgres');
  return {
    directory,
    server,
    cluster: join(server, 'cluster'),
    password: join(server, 'password'),
    log: join(server, 'server.log'),
    lock: join(directory, 'postgres.lock'),
    users: join(directory, 'postgres.users'),
    binariesCopy: join(fallback, 'binaries'),
  };
}

function fallbackDirectory(path: string): string {
  return `/var/lib/huisklik-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`;
}

async function makeWritable(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    await access(directory, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw storageError(directory, error);
  }
}

const reasons: Record<string, string> = {
  EACCES: 'you may not write there: give yourself the right to',
  EPERM: 'you may not write there: give yourself the right to',
  EROFS: 'the file system is read-only: make it writable',
  ENOENT: 'it cannot be made there (a read-only file system?): make that writable',
  ENOSPC: 'the disk is full: free some space',
  EDQUOT: 'your disk quota is used up: free some space',
  ENOTDIR: 'a file stands where a folder should be: move it away',
  EEXIST: 'a file stands where a folder should be: move it away',
};

/** Turns a file system error into one sentence about the data folder. */
export function storageError(directory: string, error: unknown): EmbeddedPostgresError {
  const reason = reasons[errorCode(error) ?? ''] ?? `${String(error)}: mend that`;
  return new EmbeddedPostgresError(
    `The folder ${directory} cannot hold the database because ${reason}, or choose another folder.`,
  );
}
