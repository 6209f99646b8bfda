import { readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError, errorCode } from './embedded-postgres.error.js';

interface SymlinkEntry {
  /** The library itself, and the name that points to it; both relative to the package folder, and in the same folder. */
  source: string;
  target: string;
}

/**
 * npm packages cannot hold symlinks: the package restores those of its libraries in an install script. Where install
 * scripts do not run (`npm ci --ignore-scripts`) we do it. Several processes may do so at once.
 */
export async function restoreLibrarySymlinks(packageDirectory: string): Promise<void> {
  for (const { source, target } of await readEntries(packageDirectory)) {
    const path = join(packageDirectory, target);
    try {
      await symlink(basename(source), path);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      throw new EmbeddedPostgresError(
        `The library ${path} of the embedded database is missing and cannot be made (${errorCode(error)}): run "npm rebuild" as the owner of ${dirname(path)}.`,
      );
    }
  }
}

async function readEntries(packageDirectory: string): Promise<SymlinkEntry[]> {
  try {
    return JSON.parse(await readFile(join(packageDirectory, 'native', 'pg-symlinks.json'), 'utf8')) as SymlinkEntry[];
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []; // packages without symlinks have no list
    throw error;
  }
}
