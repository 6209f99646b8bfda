import { Worker } from 'node:worker_threads';
import type { RunFailure } from './run-failures.js';
import type { Instance, Progress, Solution, SolveOptions } from '../matching-engine/index.js';

/** The engine keeps the time limit itself; when it is this much late (ms), the host asks it to stop, and later makes it. */
const PATIENCE_BEFORE_ASKING = 2000;
const PATIENCE_BEFORE_STOPPING = 60_000;

export type SolverSettings = Pick<SolveOptions, 'seed' | 'effort' | 'timeLimit'>;

export interface SolverHooks {
  onProgress?: (progress: Progress) => void;
  /** Aborted: the thread is stopped at once, and there is no solution. */
  signal?: AbortSignal;
}

/** What a thread gets from its host. */
export interface SolverThreadData {
  instance: Instance;
  settings: SolverSettings;
  /** One Int32 that is 1 as soon as the engine should end with its best answer so far. */
  stopFlag: SharedArrayBuffer;
}

export type SolverMessage = { progress: Progress } | { solution: Solution };

/** The engine could not solve this instance, and would not the next time. */
export class SolverFailure extends Error {
  override readonly name = 'SolverFailure';

  constructor(
    readonly code: Exclude<RunFailure, 'gaveUp'>,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Solves in a thread of its own, so that this process keeps answering. Null when the hooks' signal was aborted.
 * @throws SolverFailure
 */
export function solveInThread(
  instance: Instance,
  settings: SolverSettings,
  { onProgress, signal }: SolverHooks = {},
): Promise<Solution | null> {
  const stopFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const workerData: SolverThreadData = { instance, settings, stopFlag };
  const thread = new Worker(new URL('./solver-thread.js', import.meta.url), { workerData });
  const overdue = settings.timeLimit * 1000 + PATIENCE_BEFORE_ASKING;
  const ask = setTimeout(() => Atomics.store(new Int32Array(stopFlag), 0, 1), overdue);
  let stop: NodeJS.Timeout | undefined;

  return new Promise<Solution | null>((resolve, reject) => {
    thread.on('message', (message: SolverMessage) => {
      if ('solution' in message) resolve(message.solution);
      else onProgress?.(message.progress);
    });
    thread.on('error', (error: NodeJS.ErrnoException) => reject(failureOf(error)));
    thread.on('exit', (code) => reject(new SolverFailure('crashed', `The thread ended with code ${code}.`)));
    const tooLate = new SolverFailure('overdue', 'The engine did not stop at its time limit.');
    stop = setTimeout(() => reject(tooLate), overdue + PATIENCE_BEFORE_STOPPING);
    if (signal?.aborted) resolve(null);
    signal?.addEventListener('abort', () => resolve(null), { once: true });
  }).finally(() => {
    clearTimeout(ask);
    clearTimeout(stop);
    return thread.terminate();
  });
}

function failureOf({ code, name, message }: NodeJS.ErrnoException): SolverFailure {
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return new SolverFailure('outOfMemory', message);
  return new SolverFailure(name === 'InvalidInstanceError' ? 'invalidInstance' : 'crashed', message);
}
