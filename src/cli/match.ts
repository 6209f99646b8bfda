import { realpathSync, rmSync, statSync } from 'node:fs';
import type { Solution } from '../matching-engine/index.js';
import { SolverFailure, solveInThread, type SolverHooks } from '../matching/solver/solver.js';
import { StartError } from '../platform/config/run-process.js';
import { UsageError } from './errors.js';
import { jsonPieces } from './files/json-pieces.js';
import { outputFile, writeWhole } from './files/output-file.js';
import { notUsable } from './files/read-instance.js';
import { readResult } from './files/read-result.js';
import { progressLine } from './match/progress.js';
import { headOf, resultOf, summary } from './match/result-file.js';
import { listenToSignals } from './match/signals.js';
import { readWish, type MatchWish } from './match/wish.js';

/** Writing a result takes about this long, in seconds, and so much for each byte of the instance. */
const SECONDS_TO_WRITE = 0.1;
const SECONDS_PER_BYTE = 1 / 10e6;

/** Solves an instance without a database. Exit code 130 (143) when a signal ended it: the answer until then is written too. */
export async function match(words: string[]): Promise<number> {
  const wish = readWish(words);
  const out = outputFile(wish.out);
  const size = statSync(wish.instance, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 0 && realpathSync(wish.instance) === out.path)
    throw new UsageError(`--out is ${wish.out}, which holds the instance; name another file.`);
  const signals = listenToSignals(() => rmSync(out.temporary, { force: true }));
  const progress = progressLine(process.stderr);
  if (!wish.json) process.stderr.write(`matching ${wish.instance}; Ctrl-C ends with the best answer so far\n`);
  let name = '';
  try {
    const hooks: SolverHooks = { onProgress: progress.show, onName: (read) => (name = read), finish: signals.finish };
    const solution = await solveFile(wish, size, hooks);
    const head = headOf(solution, { ...wish, name, seconds: secondsSinceStart() });
    writeWhole(out, jsonPieces(resultOf(solution, head)));
    progress.end();
    const text = wish.json ? `${JSON.stringify(head)}\n` : `${wish.out}\n${summary(head, solution.groups.length)}`;
    process.stdout.write(text);
    return signals.code() ?? 0;
  } finally {
    signals.release();
  }
}

async function solveFile(wish: MatchWish, size: number, hooks: SolverHooks): Promise<Solution> {
  const earlier = wish.earlier === undefined ? undefined : readResult(wish.earlier).groups;
  const toWrite = Math.min(wish.timeLimit / 2, SECONDS_TO_WRITE + size * SECONDS_PER_BYTE);
  const timeLimit = Math.max(0, wish.timeLimit - secondsSinceStart() - toWrite);
  const { seed, effort, threads } = wish;
  try {
    // Null is only for who aborts at once, which nobody here does.
    return (await solveInThread({ file: wish.instance }, { seed, effort, threads, earlier, timeLimit }, hooks))!;
  } catch (error) {
    throw error instanceof SolverFailure ? inWords(error, wish.instance) : error;
  }
}

function inWords({ code, message, problems }: SolverFailure, path: string): Error {
  switch (code) {
    case 'invalidInstance':
      return notUsable(path, 'a matching problem', problems);
    case 'outOfMemory':
      return new StartError('There was not enough memory. Give it more (MB): NODE_OPTIONS=--max-old-space-size=8192');
    case 'overdue':
    case 'crashed':
      return new StartError(`The engine gave no answer: ${message}`);
  }
}

/** Seconds since this process began. */
const secondsSinceStart = () => performance.now() / 1000;
