import fc from 'fast-check';
import { checkGroup } from './score/check-group.js';
import type { Group, Instance } from './instance/instance.js';
import { randomInstance } from './instances.spec-support.js';
import { mixRuleCounts } from './score/mix-rule.js';
import { objectiveOf } from './score/scoring.js';
import { solve } from './solve.js';
import { validateInstance } from './instance/validate-instance.js';

const options = { seed: 1, effort: 'quick', timeLimit: 60 } as const;
const instances = (people: number, homes: number) =>
  fc.record({ seed: fc.nat(), people: fc.nat(people), homes: fc.nat(homes) }).map((size) => {
    return randomInstance(size.seed, size.people, size.homes);
  });

/** Every rule that a set of groups has to keep together. */
function expectFeasible(instance: Instance, groups: Group[]): void {
  for (const group of groups) expect(checkGroup(instance, group)).toEqual([]);
  const homes = groups.map(({ home }) => home);
  const people = groups.flatMap(({ candidates }) => candidates);
  expect(new Set(homes).size).toBe(homes.length);
  expect(new Set(people).size).toBe(people.length);
  for (const { housed, maximum } of mixRuleCounts(instance, groups)) expect(housed).toBeLessThanOrEqual(maximum);
}

/** The best objective of all, by trying every group for every home in turn. */
function exhaustive(instance: Instance): number {
  const ids = instance.candidates.map(({ id }) => id);
  const sets = ids.flatMap((a, i) =>
    ids.slice(i + 1).flatMap((b, j) => [[a, b], ...ids.slice(i + j + 2).map((c) => [a, b, c])]),
  );
  const possible = instance.homes.map(({ id }) =>
    sets.map((candidates) => ({ home: id, candidates })).filter((group) => checkGroup(instance, group).length === 0),
  );
  const fill = (at: number, groups: Group[]): number => {
    if (mixRuleCounts(instance, groups).some(({ housed, maximum }) => housed > maximum)) return -1;
    if (at === possible.length) return objectiveOf(instance, groups);
    const used = new Set(groups.flatMap(({ candidates }) => candidates));
    const open = possible[at]!.filter(({ candidates }) => candidates.every((id) => !used.has(id)));
    return Math.max(fill(at + 1, groups), ...open.map((group) => fill(at + 1, [...groups, group])));
  };
  return fill(0, []);
}

describe('solve, on any instance', () => {
  it('keeps every rule, counts right and stays under its bound', () => {
    fc.assert(
      fc.property(instances(30, 15), (instance) => {
        expect(validateInstance(instance)).toEqual([]);
        const solution = solve(instance, options);
        expectFeasible(instance, solution.groups);
        expect(solution.objective).toBe(objectiveOf(instance, solution.groups));
        expect(solution.upperBound).toBeGreaterThanOrEqual(solution.objective);
        expect(solution.explanations.map(({ home }) => home)).toEqual(solution.groups.map(({ home }) => home));
        const placed = solution.groups.flatMap(({ candidates }) => candidates);
        const everybody = [...placed, ...solution.unplaced.map(({ candidate }) => candidate)];
        expect(everybody.sort()).toEqual(instance.candidates.map(({ id }) => id).sort());
        for (const { reasons } of solution.unplaced) expect(reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });

  it('never says that less is possible than is', () => {
    fc.assert(
      fc.property(instances(8, 4), (instance) => {
        const best = exhaustive(instance);
        const solution = solve(instance, options);
        expect(solution.upperBound).toBeGreaterThanOrEqual(best);
        expect(solution.objective).toBeLessThanOrEqual(best);
      }),
      { numRuns: 30 },
    );
  });

  it('finds the best groups of small instances', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const instance = randomInstance(seed, 9, 4);
      expect({ seed, objective: solve(instance, options).objective }).toEqual({
        seed,
        objective: exhaustive(instance),
      });
    }
  });

  it('keeps the groups of an earlier answer when they are locked', () => {
    fc.assert(
      fc.property(instances(30, 14), (instance) => {
        const locked = solve(instance, options).groups.filter((_, i) => i % 2 === 0);
        const again = solve({ ...instance, locked }, options);
        expect(again.groups.slice(0, locked.length)).toEqual(locked);
        expectFeasible(instance, again.groups);
        expect(again.upperBound).toBeGreaterThanOrEqual(again.objective);
      }),
      { numRuns: 20 },
    );
  });

  it('does not change the instance', () => {
    fc.assert(
      fc.property(instances(20, 8), (instance) => {
        const before = structuredClone(instance);
        solve(instance, options);
        expect(instance).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });
});
