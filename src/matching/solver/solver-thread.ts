import { parentPort, workerData } from 'node:worker_threads';
import { InvalidInstanceError, solve, type Instance, type Solution } from '../../matching-engine/index.js';
import { FileError } from '../../platform/files/file-error.js';
import { readJson } from '../../platform/files/read-json.js';
import { AreaThreads } from './area-threads.js';
import { ExactSolverThread } from './exact-solver.js';
import type { SolverMessage, SolverThreadData } from './solver.js';

/** The entry of the thread that `solver.ts` starts: one instance in, progress and one solution out. */
const { source, settings, startedAt, stopFlag } = workerData as SolverThreadData;
const flag = new Int32Array(stopFlag);
const tell = (message: SolverMessage) => parentPort!.postMessage(message);
const exactSolver = new ExactSolverThread();
const threads = settings.threads ?? 1;
const areaThreads = threads > 1 ? new AreaThreads(threads) : null;

try {
  // What the file holds is checked by `solve`.
  const instance = 'file' in source ? (readJson(source.file) as Instance) : source;
  tell({ solution: search(instance), name: instance.name });
} catch (error) {
  if (error instanceof FileError) tell({ unreadable: error.message });
  else if (error instanceof InvalidInstanceError) tell({ problems: error.problems });
  else throw error;
} finally {
  exactSolver.end();
  areaThreads?.end();
}

function search(instance: Instance): Solution {
  return solve(instance, {
    ...settings,
    // Starting the thread and reading the instance count too.
    timeLimit: settings.timeLimit - (Date.now() - startedAt) / 1000,
    onProgress: (progress) => tell({ progress }),
    signal: {
      get aborted() {
        return Atomics.load(flag, 0) === 1;
      },
    },
    exactSolver: exactSolver.solve,
    side: areaThreads ? { threads, run: areaThreads.run } : undefined,
  });
}
