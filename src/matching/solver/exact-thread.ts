import highs from 'highs';
import type { ExactModel } from '../../matching-engine/index.js';
import { answerInThread } from './blocking-thread.js';
import { solveExactly } from './exact.js';

/** The entry of the thread that proves optima: WebAssembly can not be interrupted, but its thread can be ended. */
export interface ExactQuestion {
  model: ExactModel;
  start: Float64Array;
}

// The package's types describe its CommonJS build; imported, the loader is the default export itself.
const load = highs as unknown as typeof highs.default;
const solver = await load();
answerInThread<ExactQuestion, Float64Array | null>(({ model, start }) => solveExactly(solver, model, start));
