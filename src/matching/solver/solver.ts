import { Worker } from 'node:worker_threads';
import { FileError } from '../../platform/files/file-error.js';
import type { RunFailure } from '../run-failures.js';
import {
  InvalidInstanceError,
  type Instance,
  type InstanceProblem,
  type Progress,
  type Solution,
  type SolveOptions,
} from '../../matching-engine/index.js';

/** The engine keeps the time limit itself; when it is this much late (ms), the host asks it to stop, and later makes it. */
const PATIENCE_BEFORE_ASKING = 2000;
const PATIENCE_BEFORE_STOPPING = 60_000;

export interface SolverSettings extends Pick<SolveOptions, 'seed' | 'effort' | 'timeLimit' | 'earlier'> {
  /** How many threads improve the groups; one when left out. With an effort the result is the same. */
  threads?: number;
}

export interface SolverHooks {
  onProgress?: (progress: Progress) => void;
  /** Hears the name of the instance once it is solved: who gave a file does not know it. */
  onName?: (name: string) => void;
  /** Aborted: the thread is stopped at once, and there is no solution. */
  signal?: AbortSignal;
  /** Aborted: the engine ends with its best answer so far. */
  finish?: AbortSignal;
}

/** An instance, or the JSON file that the thread reads it from: then this process never holds it. */
export type InstanceSource = Instance | { file: string };

/** What a thread gets from its host. */
export interface SolverThreadData {
  source: InstanceSource;
  settings: SolverSettings;
  /** When the host asked (`Date.now()`): clocks of threads that count from their own start can not be compared. */
  startedAt: number;
  /** One Int32 that is 1 as soon as the engine should end with its best answer so far. */
  stopFlag: SharedArrayBuffer;
}

export type SolverMessage =
  | { progress: Progress }
  | { solution: Solution; name: string }
  | { problems: InstanceProblem[] }
  | { unreadable: string };

/** The engine could not solve this instance, and would not the next time. */
export class SolverFailure extends Error {
  override readonly name = 'SolverFailure';

  constructor(
    readonly code: Exclude<RunFailure, 'gaveUp' | 'dataErased'>,
    message: string,
    /** Of an invalid instance: all that is wrong with it. */
    readonly problems: InstanceProblem[] = [],
  ) {
    super(message);
  }
}

/**
 * Solves in a thread of its own, so that this process keeps answering. Null when the hooks' signal was aborted.
 * @throws SolverFailure, or FileError when the file can not be read or is no JSON
 */
export function solveInThread(
  source: InstanceSource,
  settings: SolverSettings,
  { onProgress, onName, signal, finish }: SolverHooks = {},
): Promise<Solution | null> {
  const stopFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const workerData: SolverThreadData = { source, settings, startedAt: Date.now(), stopFlag };
  const thread = new Worker(new URL('./solver-thread.js', import.meta.url), { workerData });
  const overdue = settings.timeLimit * 1000 + PATIENCE_BEFORE_ASKING;
  const askToStop = () => Atomics.store(new Int32Array(stopFlag), 0, 1);
  const ask = setTimeout(askToStop, overdue);
  let stop: NodeJS.Timeout | undefined;

  return new Promise<Solution | null>((resolve, reject) => {
    thread.on('message', (message: SolverMessage) => {
      if ('solution' in message) {
        onName?.(message.name);
        resolve(message.solution);
      } else if ('unreadable' in message) reject(new FileError(message.unreadable));
      else if ('problems' in message) reject(invalid(message));
      else onProgress?.(message.progress);
    });
    thread.on('error', (error: NodeJS.ErrnoException) => reject(failureOf(error)));
    thread.on('exit', (code) => reject(new SolverFailure('crashed', `The thread ended with code ${code}.`)));
    const tooLate = new SolverFailure('overdue', 'The engine did not stop at its time limit.');
    stop = setTimeout(() => reject(tooLate), overdue + PATIENCE_BEFORE_STOPPING);
    if (signal?.aborted) resolve(null);
    if (finish?.aborted) askToStop();
    finish?.addEventListener('abort', askToStop, { once: true });
    signal?.addEventListener('abort', () => resolve(null), { once: true });
  }).finally(() => {
    clearTimeout(ask);
    clearTimeout(stop);
    return thread.terminate();
  });
}

function invalid({ problems }: { problems: InstanceProblem[] }): SolverFailure {
  return new SolverFailure('invalidInstance', new InvalidInstanceError(problems).message, problems);
}

function failureOf({ code, message }: NodeJS.ErrnoException): SolverFailure {
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return new SolverFailure('outOfMemory', message);
  return new SolverFailure('crashed', message);
}
