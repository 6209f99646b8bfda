import { spawn, type ChildProcess } from 'node:child_process';
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
): Promise<RunningProcess> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'dist', `${entry}.js`)], {
    cwd: ROOT,
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
