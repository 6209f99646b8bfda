import fc from 'fast-check';
import { checkGroup } from './score/check-group.js';
import type { Group, Instance } from './instance/instance.js';
import { bestObjective } from './exhaustive.spec-support.js';
import { randomInstance } from './instances.spec-support.js';
import { mixRuleCounts } from './score/mix-rule.js';
import { Random } from './random.js';
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

function shuffle<Item>(list: readonly Item[], random: Random): Item[] {
  const left = [...list];
  return list.map(() => left.splice(random.below(left.length), 1)[0]!);
}

/** The instance when its first people have left. */
function without(instance: Instance, count: number): Instance {
  const gone = new Set(instance.candidates.slice(0, count).map(({ id }) => id));
  const rest = (ids: string[]) => ids.filter((id) => !gone.has(id));
  const candidates = instance.candidates.slice(count).map((candidate) => ({
    ...candidate,
    likes: rest(candidate.likes),
    invites: rest(candidate.invites),
    declines: rest(candidate.declines),
  }));
  return { ...instance, candidates };
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
        const best = bestObjective(instance);
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
        objective: bestObjective(instance),
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
      { numRuns: 8 },
    );
  });

  it('finds the same groups in whatever order the instance lists things', () => {
    fc.assert(
      fc.property(instances(30, 14), fc.nat(), (instance, seed) => {
        const random = new Random(seed);
        const shuffled = {
          ...instance,
          locations: shuffle(instance.locations, random),
          homes: shuffle(instance.homes, random),
          candidates: shuffle(instance.candidates, random),
        };
        expect(solve(shuffled, options).groups).toEqual(solve(instance, options).groups);
      }),
      { numRuns: 6 },
    );
  });

  it('keeps an earlier answer that is still the best, and every rule when the instance has changed', () => {
    fc.assert(
      fc.property(instances(30, 14), (instance) => {
        const { groups: earlier, objective } = solve(instance, options);
        const again = solve(instance, { ...options, earlier });
        expect(again.kept!.earlier).toBe(earlier.length);
        expect(again.objective).toBeGreaterThanOrEqual(objective);
        if (again.objective === objective) expect(again.kept!.kept).toBeGreaterThanOrEqual(0.9 * earlier.length - 1);
        const fewer = without(instance, 3);
        const changed = solve(fewer, { ...options, earlier });
        expectFeasible(fewer, changed.groups);
        expect(changed.objective).toBe(objectiveOf(fewer, changed.groups));
        expect(changed.upperBound).toBeGreaterThanOrEqual(changed.objective);
      }),
      { numRuns: 6 },
    );
  });

  it('has an answer that keeps every rule at whatever moment it is stopped', () => {
    fc.assert(
      fc.property(instances(30, 14), fc.integer({ min: 0, max: 3000 }), (instance, moment) => {
        let asked = 0;
        const signal = {
          get aborted() {
            return asked++ >= moment;
          },
        };
        const solution = solve(instance, { ...options, signal });
        expectFeasible(instance, solution.groups);
        expect(solution.upperBound).toBeGreaterThanOrEqual(solution.objective);
        for (const { reasons } of solution.unplaced) expect(reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps every rule when only the clock says how much is done', () => {
    for (const timeLimit of [0, 0.05, 0.2, 1]) {
      const instance = randomInstance(11, 60, 25);
      const solution = solve(instance, { seed: 1, timeLimit });
      expectFeasible(instance, solution.groups);
      expect(solution.objective).toBe(objectiveOf(instance, solution.groups));
      expect(solution.upperBound).toBeGreaterThanOrEqual(solution.objective);
    }
  });

  it('does not change the instance', () => {
    fc.assert(
      fc.property(instances(20, 8), (instance) => {
        const before = structuredClone(instance);
        solve(instance, options);
        expect(instance).toEqual(before);
      }),
      { numRuns: 5 },
    );
  });
});
