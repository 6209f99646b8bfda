import { Budget } from './budget.js';
import { canonical } from './instance/canonical.js';
import type { Group, Instance } from './instance/instance.js';
import { InvalidInstanceError, validateInstance } from './instance/validate-instance.js';
import { compileProblem } from './problem/problem.js';
import { splitIntoRegions } from './problem/regions.js';
import { adviseUnplaced } from './report/advice/advice.js';
import { countBlockingGroups } from './report/blocking/blocking-groups.js';
import { explainGroups } from './report/explain-groups.js';
import { explainUnplaced } from './report/explain-unplaced.js';
import { findFigures } from './report/figures.js';
import { countKept } from './report/kept.js';
import { objectiveOf } from './score/scoring.js';
import { simpleBound } from './prices/simple-bound.js';
import type { BlockingGroups, Solution, SolveOptions, UnplacedPerson } from './solution.js';
import { solveRegion } from './solve-region.js';

/**
 * Houses as many people as possible, the most urgent first, with people who suit them; every hard limit holds.
 * Synchronous: run it in a worker thread. The same instance, seed and effort give the same groups, in whatever order the
 * instance lists things, unless the time limit or the signal cut it short; then the best groups so far are returned. Does not
 * change the instance.
 * Throws InvalidInstanceError, with everything that is wrong, for what is not a valid `huisklik-instance/1`.
 */
export function solve(given: Instance, options: SolveOptions): Solution {
  const budget = new Budget(options);
  const problems = validateInstance(given);
  if (problems.length) throw new InvalidInstanceError(problems);
  const instance = canonical(given);
  budget.begin(instance.candidates.length);
  const parts = splitIntoRegions(instance).map((region) => answerFor(region, options, budget));
  const groups = [...lockedGroups(instance), ...parts.flatMap((part) => part.groups)];
  const objective = objectiveOf(instance, groups);
  const upperBound = parts.reduce((sum, part) => sum + part.upperBound, objectiveOf(instance, instance.locked));
  options.onProgress?.({ phase: 'explaining', done: 1, objective, upperBound });
  const explanations = explainGroups(instance, groups);
  return {
    groups,
    objective,
    upperBound,
    gap: upperBound === 0 ? 0 : (upperBound - objective) / upperBound,
    proven: objective === upperBound,
    unplaced: parts.flatMap((part) => part.unplaced).sort((a, b) => (a.candidate < b.candidate ? -1 : 1)),
    explanations,
    figures: { ...findFigures(instance, explanations), ...addUp(parts) },
    kept: options.earlier ? countKept(options.earlier, groups) : null,
    stopped: budget.stopped,
  };
}

const lockedGroups = ({ locked }: Instance): Group[] =>
  locked.map(({ home, candidates }) => ({ home, candidates: [...candidates] }));

interface Part {
  /** Without the locked ones. */
  groups: Group[];
  upperBound: number;
  unplaced: UnplacedPerson[];
  blocking: BlockingGroups | null;
  mixRuleCost: number | null;
}

/** Unknown as soon as one part is. */
function addUp(parts: readonly Part[]): Pick<Part, 'blocking' | 'mixRuleCost'> {
  const blocking = parts.map((part) => part.blocking).filter((one) => one !== null);
  const costs = parts.map((part) => part.mixRuleCost).filter((one) => one !== null);
  const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
  return {
    blocking:
      blocking.length < parts.length
        ? null
        : { pairs: sum(blocking.map(({ pairs }) => pairs)), trios: sum(blocking.map(({ trios }) => trios)) },
    mixRuleCost: costs.length < parts.length ? null : sum(costs),
  };
}

function answerFor(region: Instance, options: SolveOptions, budget: Budget): Part {
  budget.beginRegion(region.candidates.length);
  const begun = performance.now();
  const problem = compileProblem(region, budget.outOfTime);
  if (!problem) return { ...NOTHING, upperBound: simpleBound(region), unplaced: notReached(region, region.locked) };
  budget.compiled(performance.now() - begun);
  const { groups, upperBound, prices, mixRuleCost } = solveRegion(problem, begun, options, budget);
  budget.endRegion(objectiveOf(region, groups));
  const all = [...region.locked, ...groups];
  const reasons = budget.inHaste() ? notReached(region, all) : explainUnplaced(problem, all);
  const unplaced = prices ? adviseUnplaced(problem, prices, reasons, budget.inHaste) : reasons;
  return { groups, upperBound, unplaced, blocking: countBlockingGroups(problem, all, budget.inHaste), mixRuleCost };
}

const NOTHING = { groups: [], blocking: null, mixRuleCost: null };

function notReached({ candidates }: Instance, groups: readonly Group[]): UnplacedPerson[] {
  const placed = new Set(groups.flatMap((group) => group.candidates));
  return candidates
    .filter(({ id }) => !placed.has(id))
    .map(({ id }) => ({ candidate: id, reasons: [{ code: 'runEndedEarly' }], advice: null }));
}
