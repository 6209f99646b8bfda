/** Builds dist/ from src/ with TypeScript's own compiler, copies styles and browser modules, and stamps the result. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, sourceHash } from './source-hash.mjs';

const hash = sourceHash(); // before compiling: a source saved meanwhile makes the result stale
for (const old of ['dist', '.cache/build.tsbuildinfo']) rmSync(join(root, old), { recursive: true, force: true });

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);

for (const folder of ['styles', 'client'].map((name) => join('platform', 'web', name))) {
  const from = join(root, 'src', folder);
  if (existsSync(from)) cpSync(from, join(root, 'dist', folder), { recursive: true });
}
const commandLine = join(root, 'dist', 'cli.js');
if (existsSync(commandLine)) chmodSync(commandLine, 0o755);
writeFileSync(join(root, 'dist', '.stamp'), hash);
