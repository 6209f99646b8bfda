import type { Highs } from 'highs';
import { solve, type Instance } from '../../matching-engine/index.js';
import { randomInstance } from '../../matching-engine/instances.spec-support.js';
import { GroupSearch } from '../../matching-engine/prices/group-search.js';
import { mergePools } from '../../matching-engine/prices/merge-pools.js';
import { compileProblem } from '../../matching-engine/problem/problem.js';
import { PackingModel } from '../../matching-engine/proof/exact-model.js';
import { loadHighs, solveExactly } from './exact.js';

const never = () => false;
const options = { seed: 1, effort: 'quick', timeLimit: 60 } as const;
const SEEDS = [1, 2, 3, 4];

describe('the optimum, by HiGHS on every group that is possible', () => {
  let solver: Highs;
  beforeAll(async () => (solver = await loadHighs()));

  const optimum = (instance: Instance): number => {
    const problem = compileProblem(instance, never)!;
    const free = new Float64Array(problem.rows.count + 1);
    const everyGroup = new GroupSearch(problem).find(free, { slack: 1e12, mostPerOwner: 5000, interrupted: never })!;
    const { model } = new PackingModel(problem, mergePools(problem, everyGroup, null, free, -Infinity));
    const values = solveExactly(solver, model, new Float64Array(model.worth.length))!;
    return model.worth.reduce((sum, worth, column) => sum + worth * Math.round(values[column]!), 0);
  };

  it.each(SEEDS)('is between what is found and the bound, and is found and proven (seed %i)', (seed) => {
    const instance = randomInstance(seed, 20 + 4 * seed, 8 + seed);
    const best = optimum(instance);
    const found = solve(instance, options);
    expect(found.upperBound).toBeGreaterThanOrEqual(best);
    expect(found.objective).toBeLessThanOrEqual(best);

    const proven = solve(instance, {
      ...options,
      exactSolver: (model, start) => solveExactly(solver, model, start),
    });
    expect(proven).toMatchObject({ objective: best, upperBound: best, proven: true });
  });
});
