import { existsSync } from 'node:fs';
import { chmod, cp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError, errorCode, USE_OWN_SERVER } from './embedded-postgres.error.js';
import { restoreLibrarySymlinks } from './library-symlinks.js';
import { runProgram, type SystemUser } from './run-program.js';
import { canReach, giveTo } from './system-user.js';

export interface Binaries {
  initdb: string;
  pgCtl: string;
  postgres: string;
  /** For instance 18. */
  majorVersion: number;
}

/**
 * The PostgreSQL programs for this machine, tried once.
 * @param copyDirectory where a copy goes when the user of the server cannot reach the installed ones (below 0700 /root)
 */
export async function findBinaries(user: SystemUser | undefined, copyDirectory: string): Promise<Binaries> {
  const installed = installedProgram();
  await restoreLibrarySymlinks(join(dirname(installed), '..', '..'));
  const postgres =
    !user || (await canReach(user, installed)) ? installed : await copyFor(user, installed, copyDirectory);
  const program = (name: string) => join(dirname(postgres), basename(postgres).replace('postgres', name));
  const majorVersion = await tryProgram(postgres, user);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres, majorVersion };
}

/** Path of the installed `postgres` program. Resolved from this very file: users start us from any folder. */
function installedProgram(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name); // dist/index.js
    return join(dirname(entry), '..', 'native', 'bin', process.platform === 'win32' ? 'postgres.exe' : 'postgres');
  } catch {
    throw new EmbeddedPostgresError(
      `The embedded database is not installed for ${platform} (package ${name}): run "npm ci" without --omit=optional, or ${USE_OWN_SERVER}.`,
    );
  }
}

/** Copies the whole installation once for each version; called under the lock, so one process at a time. */
async function copyFor(user: SystemUser, installed: string, copyDirectory: string): Promise<string> {
  const packageDirectory = join(dirname(installed), '..', '..');
  const { version } = JSON.parse(await readFile(join(packageDirectory, 'package.json'), 'utf8')) as { version: string };
  const copy = join(copyDirectory, version);
  if (!existsSync(copy)) {
    await rm(copyDirectory, { recursive: true, force: true }); // older versions, and a copy that was cut off
    await cp(join(packageDirectory, 'native'), `${copy}.unfinished`, { recursive: true, verbatimSymlinks: true });
    await chmod(dirname(copyDirectory), 0o755);
    await giveTo(user, copyDirectory); // installed under a strict umask, only its owner may read it
    await rename(`${copy}.unfinished`, copy);
  }
  return join(copy, 'bin', basename(installed));
}

async function tryProgram(postgres: string, user: SystemUser | undefined): Promise<number> {
  const result = await runProgram(postgres, ['--version'], { user, output: 'pipe' }).catch((error: unknown) => ({
    exitCode: null,
    output: errorCode(error) === 'ENOENT' && existsSync(postgres) ? 'this system has no glibc' : String(error),
  }));
  const version = /\(PostgreSQL\) (\d+)/.exec(result.output);
  if (result.exitCode === 0 && version) return Number(version[1]);
  throw new EmbeddedPostgresError(
    `The embedded database does not run on this system (${result.output.split('\n')[0]}): use a Linux with glibc such as Debian or Ubuntu (not Alpine), or ${USE_OWN_SERVER}.`,
  );
}
