import highs, { type Highs, type ModelData } from 'highs';
import type { ExactModel } from '../../matching-engine/index.js';

/** Objectives are whole numbers: a smaller distance than this from the best is none. */
const LESS_THAN_ONE = 0.5;

/** HiGHS counts in 32 bits. */
const MOST_NODES = 2 ** 31 - 1;

/** The package's types describe its CommonJS build; imported, the loader is the default export itself. */
export const loadHighs = highs as unknown as typeof highs.default;

/** The values of the columns in a best solution; null when HiGHS could not tell. `start` is feasible. */
export function solveExactly(
  highs: Highs,
  exactModel: ExactModel,
  start: Float64Array,
  nodes = Infinity,
): Float64Array | null {
  return highs.withModel((model) => {
    model.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: LESS_THAN_ONE,
      mip_max_nodes: Math.min(nodes, MOST_NODES),
    });
    model.passModel({ ...toModelData(exactModel), sense: highs.constants.objectiveSense.maximize });
    model.setSolution({ colValue: start });
    model.run();
    const isBest = model.getModelStatus() === highs.constants.modelStatus.optimal;
    return isBest ? model.getSolution().colValue.slice() : null;
  });
}

function toModelData({ worth, most, starts, indices, values, limits }: ExactModel): ModelData {
  const [numCols, numRows] = [worth.length, limits.length];
  return {
    numCols,
    numRows,
    colCost: worth,
    colLower: new Float64Array(numCols),
    colUpper: most,
    rowLower: new Float64Array(numRows).fill(-Infinity),
    rowUpper: limits,
    matrix: { format: 'csc', numRows, numCols, starts, indices, values },
    integrality: new Int32Array(numCols).fill(1),
  };
}
