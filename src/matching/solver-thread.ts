import { parentPort, workerData } from 'node:worker_threads';
import { solve } from '../matching-engine/index.js';
import type { SolverMessage, SolverThreadData } from './solver.js';

/** The entry of the thread that `solver.ts` starts: one instance in, progress and one solution out. */
const { instance, settings, stopFlag } = workerData as SolverThreadData;
const flag = new Int32Array(stopFlag);
const tell = (message: SolverMessage) => parentPort!.postMessage(message);

const solution = solve(instance, {
  ...settings,
  onProgress: (progress) => tell({ progress }),
  signal: {
    get aborted() {
      return Atomics.load(flag, 0) === 1;
    },
  },
});
tell({ solution });
