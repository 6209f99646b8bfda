import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** A process of the built service: `main` or `worker`. */
export interface RunningProcess {
  child: ChildProcess;
  /** Everything that it printed so far. */
  output(): string;
  /** Ends it the kind way and waits. */
  stop(): Promise<void>;
  /** `kill -9` */
  kill(): Promise<void>;
}

/** Starts `dist/<entry>.js` and waits until it prints `ready`. @throws Error with its output when it ends before that */
export function startProcess(
  entry: string,
  environment: Record<string, string>,
  ready: string,
  words: string[] = [],
): Promise<RunningProcess> {
  const child = spawnEntry(entry, words, environment);
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  const running = { child, output: () => output, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes(ready)) resolve(running);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`${entry} ended with code ${code} before it was ready:\n${output}`)));
  });
}

/** Runs `dist/<entry>.js` to its end. */
export async function runToEnd(
  entry: string,
  words: string[],
  environment: Record<string, string>,
): Promise<{ code: number | null; output: string; errors: string }> {
  const child = spawnEntry(entry, words, environment);
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output, errors };
}

function spawnEntry(entry: string, words: string[], environment: Record<string, string>) {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [join(ROOT, 'dist', `${entry}.js`), ...words], {
    cwd: ROOT,
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
