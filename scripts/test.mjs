/**
 * `npm test`: gets a fresh clone ready, then type check, lint, format, import rules,
 * unused code and whether the migrations agree with the entities, and at last Jest. Arguments go to
 * Jest (`npm test -- --selectProjects unit`). All the checks are reported at once; Jest runs when they are clean.
 */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { root } from './source-hash.mjs';

const checks = [
  { title: 'Lint', tool: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  { title: 'Type check', tool: 'typescript/bin/tsc', args: ['-p', 'tsconfig.json'] },
  { title: 'Format', tool: 'prettier/bin/prettier.cjs', args: ['--check', '.'] },
  {
    title: 'Import rules',
    tool: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['src', '--config', '.dependency-cruiser.cjs'],
  },
  { title: 'Unused code', tool: 'knip/bin/knip.js', args: [] },
  { title: 'Migrations', tool: '../scripts/make-migration.mjs', args: ['--check'] },
];
const SIDE_BY_SIDE = 2;

try {
  await prepare();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const failed = await runChecks();
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exit(1);
}
heading('Tests');
if (!process.env.CI && spawnSync('redis-server', ['--version']).status !== 0) {
  console.log('redis-server is not installed: the queue is tested on PostgreSQL only.');
}
process.exit(await run({ tool: 'jest/bin/jest.js', args: process.argv.slice(2) }, 'inherit'));

/** Runs the checks two at a time, prints each one's output in one piece, and returns the titles of those that failed. */
async function runChecks() {
  const queue = [...checks];
  const failures = [];
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) {
      const chunks = [];
      const code = await run(check, 'pipe', (chunk) => chunks.push(chunk));
      heading(check.title);
      process.stdout.write(Buffer.concat(chunks));
      if (code !== 0) failures.push(check.title);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return failures;
}

/** Runs a tool of node_modules; resolves to its exit code. */
function run({ tool, args }, output, onOutput) {
  return new Promise((resolve, reject) => {
    const path = join(root, 'node_modules', tool);
    const child = spawn(process.execPath, [path, ...args], { cwd: root, stdio: ['inherit', output, output] });
    child.stdout?.on('data', onOutput);
    child.stderr?.on('data', onOutput);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function heading(title) {
  console.log(`\n── ${title} ──`);
}
