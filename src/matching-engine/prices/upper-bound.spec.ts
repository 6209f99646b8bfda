import fc from 'fast-check';
import { bestObjective } from '../exhaustive.spec-support.js';
import { randomInstance } from '../instances.spec-support.js';
import { compileProblem } from '../problem/problem.js';
import { Random } from '../random.js';
import { GroupSearch } from './group-search.js';
import { upperBoundAt, wholeBound } from './upper-bound.js';

const never = () => false;

describe('the upper bound', () => {
  it('is valid at any prices', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 8 }), fc.nat(4), fc.nat(), (seed, people, homes, prices) => {
        const instance = randomInstance(seed, people, homes);
        const problem = compileProblem(instance, never)!;
        const random = new Random(prices);
        const anyPrices = Float64Array.from({ length: problem.rows.count + 1 }, () => 30_000 * random.next() ** 4);
        anyPrices[problem.rows.count] = 0;
        const best = new GroupSearch(problem).find(anyPrices, { slack: 0, mostPerOwner: 1, interrupted: never })!;
        expect(wholeBound(upperBoundAt(problem, anyPrices, best))).toBeGreaterThanOrEqual(bestObjective(instance));
      }),
      { numRuns: 60 },
    );
  });
});
