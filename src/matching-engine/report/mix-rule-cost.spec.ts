import type { Instance } from '../instance/instance.js';
import { PLANS } from '../effort.js';
import { candidate, home, instance, location } from '../instances.spec-support.js';
import { findPrices } from '../prices/find-prices.js';
import { GroupSearch } from '../prices/group-search.js';
import { compileProblem } from '../problem/problem.js';
import { mixRuleCost } from './mix-rule-cost.js';

const { rounds } = PLANS.normal;
const never = () => false;

function cost(story: Instance, interrupted = never) {
  const problem = compileProblem(story, never)!;
  const pricing = findPrices(problem, new GroupSearch(problem), { rounds, interrupted: never })!;
  return mixRuleCost(problem, pricing, rounds, interrupted);
}

describe('what the mix rule costs', () => {
  const candidates = ['a', 'b', 'c', 'd'].map((id) => candidate(id, { targetGroup: 'statusHolder' }));
  const homes = [home('h1'), home('h2')];
  const north = (maxStatusHolders: number) => [location('north', { maxStatusHolders })];

  it('is the worth of those whom it keeps out', () => {
    // Two of four people, each urgency 10,000 and satisfaction 2 · 1000 + 300 + 20, stay out.
    const found = cost(instance({ homes, candidates, locations: north(2) }));
    expect(found).toBeGreaterThan(2 * 12_320 - 10);
    expect(found).toBeLessThan(2 * 12_320 + 10);
  });

  it('counts the rules of clusters too', () => {
    const cluster = location('east', { maxStatusHolders: 2 });
    const inCluster = homes.map((one) => ({ ...one, cluster: 'east' }));
    const found = cost(
      instance({ homes: inCluster, candidates, locations: [location('north', { clusters: [cluster] })] }),
    );
    expect(found).toBeGreaterThan(2 * 12_320 - 10);
  });

  it('is nothing where the rule does not bind, without a search', () => {
    const searches = () => true;
    expect(cost(instance({ homes, candidates, locations: north(4) }), searches)).toBe(0);
    expect(cost(instance({ homes: homes.slice(1), candidates, locations: north(2) }), searches)).toBe(0);
  });

  it('is unknown when interrupted', () => {
    expect(cost(instance({ homes, candidates, locations: north(2) }), () => true)).toBeNull();
  });
});
