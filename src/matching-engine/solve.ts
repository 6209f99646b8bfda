import { Assignment } from './assignment.js';
import { Budget } from './budget.js';
import { explainGroups } from './explain-groups.js';
import { explainUnplaced } from './explain-unplaced.js';
import { findFigures } from './figures.js';
import { placeGreedily } from './greedy.js';
import type { Instance } from './instance.js';
import { improve } from './local-search.js';
import { Neighbours } from './neighbours.js';
import { compileProblem } from './problem.js';
import { objectiveOf } from './scoring.js';
import type { Solution, SolveOptions } from './solution.js';
import { findUpperBound } from './upper-bound.js';
import { InvalidInstanceError, validateInstance } from './validate-instance.js';

/**
 * Houses as many people as possible, the most urgent first, with people who suit them; every hard limit holds.
 * Synchronous: run it in a worker thread. The same instance, seed and effort give the same groups, unless the time limit
 * or the signal cut it short; then the best groups so far are returned. Does not change the instance.
 * Throws InvalidInstanceError, with everything that is wrong, for what is not a valid `huisklik-instance/1`.
 */
export function solve(instance: Instance, options: SolveOptions): Solution {
  const problems = validateInstance(instance);
  if (problems.length) throw new InvalidInstanceError(problems);

  const budget = new Budget(options, instance.candidates.length);
  const problem = compileProblem(instance);
  const lockedValue = objectiveOf(instance, instance.locked);
  const neighbours = new Neighbours(problem, budget);
  const assignment = new Assignment(problem);
  placeGreedily(assignment, neighbours, budget);
  const bound = findUpperBound(problem, neighbours, assignment.objective, budget);
  improve(assignment, neighbours, options.seed, bound, budget);

  const groups = assignment.toGroups();
  const objective = lockedValue + assignment.objective;
  const upperBound = lockedValue + bound;
  options.onProgress?.({ phase: 'explaining', done: 1, objective, upperBound });
  const explanations = explainGroups(problem, groups);
  return {
    groups,
    objective,
    upperBound,
    gap: upperBound === 0 ? 0 : (upperBound - objective) / upperBound,
    proven: objective === upperBound,
    unplaced: explainUnplaced(problem, groups, neighbours),
    explanations,
    figures: findFigures(instance, explanations),
    stopped: budget.stopped,
  };
}
