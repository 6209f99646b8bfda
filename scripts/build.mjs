/** Builds dist/ from src/ with TypeScript's own compiler, copies styles, browser modules and document templates, and stamps the result. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, sourceHash } from './source-hash.mjs';

const hash = sourceHash(); // before compiling: a source saved meanwhile makes the result stale
// Built beside dist/ and then swapped, so that what runs from dist/ never meets a half-built one.
const next = join(root, '.cache', `dist-${process.pid}`);

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(
  process.execPath,
  [compiler, '-p', 'tsconfig.build.json', '--outDir', next, '--incremental', 'false'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (status !== 0) {
  rmSync(next, { recursive: true, force: true });
  process.exit(1);
}

for (const folder of ['styles', 'client'].map((name) => join('platform', 'web', name))) {
  const from = join(root, 'src', folder);
  if (existsSync(from)) cpSync(from, join(next, folder), { recursive: true });
}
for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.typ')) cpSync(join(root, 'src', name), join(next, name));
}
const commandLine = join(next, 'cli.js');
if (existsSync(commandLine)) chmodSync(commandLine, 0o755);
writeFileSync(join(next, '.stamp'), hash);
const last = `${next}-last`;
if (existsSync(join(root, 'dist'))) renameSync(join(root, 'dist'), last);
renameSync(next, join(root, 'dist'));
rmSync(last, { recursive: true, force: true });
