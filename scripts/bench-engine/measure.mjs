import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RUN = fileURLToPath(new URL('./run.mjs', import.meta.url));

/** Solves an instance in a process of its own by a method of `run.mjs`; gives what it found, in how many seconds and MiB. */
export function measure(method, file, seconds, threads = 1) {
  const words = [RUN, method, file, String(seconds), String(threads)];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${method} failed: ${stderr.slice(-500)}`);
  return JSON.parse(stdout);
}
