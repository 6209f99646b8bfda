import { Budget } from './budget.js';
import { canonical } from './instance/canonical.js';
import type { Group, Instance } from './instance/instance.js';
import { InvalidInstanceError, validateInstance } from './instance/validate-instance.js';
import { compileProblem } from './problem/problem.js';
import { splitIntoRegions } from './problem/regions.js';
import { explainGroups } from './report/explain-groups.js';
import { explainUnplaced } from './report/explain-unplaced.js';
import { findFigures } from './report/figures.js';
import { placedHomes } from './report/placed-homes.js';
import { objectiveOf } from './score/scoring.js';
import type { Solution, SolveOptions, UnplacedPerson } from './solution.js';
import { solveRegion } from './solve-region.js';

/**
 * Houses as many people as possible, the most urgent first, with people who suit them; every hard limit holds.
 * Synchronous: run it in a worker thread. The same instance, seed and effort give the same groups, in whatever order the
 * instance lists things, unless the time limit or the signal cut it short; then the best groups so far are returned. Does not
 * change the instance.
 * Throws InvalidInstanceError, with everything that is wrong, for what is not a valid `huisklik-instance/1`.
 */
export function solve(given: Instance, options: SolveOptions): Solution {
  const problems = validateInstance(given);
  if (problems.length) throw new InvalidInstanceError(problems);
  const instance = canonical(given);
  const budget = new Budget(options, instance.candidates.length);
  budget.report('preparing', 0, 0, null);
  const lockedValue = objectiveOf(instance, instance.locked);
  const groups: Group[] = instance.locked.map(({ home, candidates }) => ({ home, candidates: [...candidates] }));
  const unplaced: UnplacedPerson[] = [];
  let objective = lockedValue;
  let upperBound = lockedValue;
  for (const region of splitIntoRegions(instance)) {
    budget.beginRegion(region.candidates.length);
    const started = performance.now();
    const problem = compileProblem(region);
    const answer = solveRegion(problem, (performance.now() - started) / 1000, options, budget);
    const placed = placedHomes(problem, answer.assignment);
    groups.push(...placed);
    objective += answer.assignment.objective;
    upperBound += answer.upperBound;
    budget.endRegion(answer.assignment.objective);
    unplaced.push(...explainUnplaced(problem, [...region.locked, ...placed]));
  }
  options.onProgress?.({ phase: 'explaining', done: 1, objective, upperBound });
  const explanations = explainGroups(instance, groups);
  return {
    groups,
    objective,
    upperBound,
    gap: upperBound === 0 ? 0 : (upperBound - objective) / upperBound,
    proven: objective === upperBound,
    unplaced: unplaced.sort((a, b) => (a.candidate < b.candidate ? -1 : 1)),
    explanations,
    figures: { ...findFigures(instance, explanations), blocking: null, mixRuleCost: null },
    kept: null,
    stopped: budget.stopped,
  };
}
