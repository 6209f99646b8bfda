import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../support/process.js';

/** One run after another in one process, as a worker of a service has them, until it is older than the time limit of a run. */
const OLD_PROCESS = `
  const { solveInThread } = await import(process.argv[2]);
  const { makeInstance } = await import(process.argv[3]);
  const instance = makeInstance({ people: 16, seed: 1, supply: 100, haarlem: false });
  const timeLimit = 4;
  const run = () => solveInThread(instance, { seed: 1, effort: 'quick', timeLimit });
  do await run();
  while (performance.now() < 1000 * timeLimit);
  const { stopped, groups } = await run();
  console.log(JSON.stringify({ stopped, groups: groups.length }));
  process.exit(0);
`;

it('the time limit counts from when a run is asked for, not from when the process began', async () => {
  const built = (file: string) => join(ROOT, 'dist', file);
  const folder = mkdtempSync(join(tmpdir(), 'huisklik-solver-'));
  const script = join(folder, 'old-process.mjs');
  writeFileSync(script, OLD_PROCESS);
  const words = [script, built('matching/solver/solver.js'), built('cli/generate/make-instance.js')];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  rmSync(folder, { recursive: true });
  const { stopped, groups } = JSON.parse(stdout) as { stopped: string; groups: number };
  expect(stopped).toBe('finished');
  expect(groups).toBeGreaterThan(2);
});
