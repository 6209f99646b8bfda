import type { ExactModel } from '../../matching-engine/index.js';
import { answerInThread } from './blocking-thread.js';
import { loadHighs, solveExactly } from './exact.js';

/** The entry of the thread that proves optima: WebAssembly can not be interrupted, but its thread can be ended. */
export interface ExactQuestion {
  model: ExactModel;
  start: Float64Array;
  nodes: number;
}

const solver = await loadHighs();
answerInThread<ExactQuestion, Float64Array | null>(({ model, start, nodes }) =>
  solveExactly(solver, model, start, nodes),
);
