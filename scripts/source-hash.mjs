import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever it was started from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The hash of everything that the build is made from. dist/.stamp holds the hash that dist/ was built from. */
export function sourceHash() {
  const hash = createHash('sha256');
  for (const path of [...filesBelow('src'), ...rootFiles()].sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length));
}

function rootFiles() {
  const tsconfigs = readdirSync(root).filter((name) => /^tsconfig.*\.json$/.test(name));
  return [...tsconfigs, 'package-lock.json', join('scripts', 'build.mjs')];
}
