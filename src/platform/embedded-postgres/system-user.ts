import { lchown, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError, USE_OWN_SERVER } from './embedded-postgres.error.js';
import { runProgram, type SystemUser } from './run-program.js';

/** PostgreSQL refuses to run as root: then the server gets the user `postgres`, or else `nobody`. Undefined: ourselves. */
export async function serverUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const passwd = await readFile('/etc/passwd', 'utf8');
  const entries = passwd.split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const entry = entries.find((fields) => fields[0] === name);
    if (entry) return { name, uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL does not run as root and this machine has no user "postgres" or "nobody": start Huisklik as an ordinary user, or ${USE_OWN_SERVER}.`,
  );
}

/** May this user enter the folder, or run the program? Asked of the system itself, so every kind of permission counts. */
export async function canReach(user: SystemUser, path: string): Promise<boolean> {
  try {
    return (await runProgram('/bin/sh', ['-c', 'test -x "$0"', path], { user, output: 'ignore' })).exitCode === 0;
  } catch (error) {
    throw new EmbeddedPostgresError(
      `PostgreSQL does not run as root, and this machine does not let us start it as "${user.name}" (${String(error)}): start Huisklik as an ordinary user, or ${USE_OWN_SERVER}.`,
    );
  }
}

/** Makes the user the owner of the folder and of all that is in it. */
export async function giveTo(user: SystemUser, directory: string): Promise<void> {
  await lchown(directory, user.uid, user.gid);
  for (const entry of await readdir(directory, { recursive: true })) {
    await lchown(join(directory, entry), user.uid, user.gid);
  }
}
