/**
 * The matching engine: an instance in (people, homes, rules), groups out, with a bound, reasons and figures.
 * Pure: no framework, file, network, clock of the day or chance of its own.
 */
export {
  HABITS,
  TOPICS,
  type Gender,
  type Group,
  type Habit,
  type Instance,
  type InstanceCandidate,
  type InstanceCluster,
  type InstanceHome,
  type InstanceLocation,
  type InstancePolicy,
  type TargetGroup,
  type Topic,
} from './instance/instance.js';
export { InvalidInstanceError, validateInstance, type InstanceProblem } from './instance/validate-instance.js';
export type { ExactModel, ExactSolver } from './proof/exact-model.js';
export { findFigures } from './report/figures.js';
export { differences } from './report/differences.js';
export { explainGroups } from './report/explain-groups.js';
export { sharedPoints } from './report/shared-points.js';
export {
  checkGroup,
  groupChecker,
  homeViolations,
  type GroupViolation,
  type GroupViolationCode,
} from './score/check-group.js';
export { PairScores } from './score/pair-scores.js';
export { objectiveOf, satisfactionOf } from './score/scoring.js';
export type { PlacedGroup } from './search/assignment.js';
export { improveArea, type AreaRunner, type AreaTask } from './search/improve-area.js';
export {
  AGE_BANDS,
  type Advice,
  type AgeBand,
  type BlockingGroups,
  type ChosenFigures,
  type Difference,
  type Effort,
  type Figures,
  type GroupExplanation,
  type GroupFigures,
  type HomeLimit,
  type PersonExplanation,
  type Phase,
  type Progress,
  type SharedPoint,
  type Solution,
  type SolveOptions,
  type UnplacedPerson,
  type UnplacedReason,
} from './solution.js';
export { solve } from './solve.js';
export { ENGINE_VERSION } from './version.js';
