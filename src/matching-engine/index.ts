/**
 * The matching engine: an instance in (people, homes, rules), groups out, with a bound, reasons and figures.
 * Pure: no framework, file, network, clock of the day or chance of its own.
 */
export {
  HABITS,
  TOPICS,
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
export { checkGroup, type GroupViolation, type GroupViolationCode } from './score/check-group.js';
export { objectiveOf, satisfactionOf } from './score/scoring.js';
export type { PlacedGroup } from './search/assignment.js';
export { improveArea, type AreaTask } from './search/improve-area.js';
export type {
  Difference,
  Effort,
  Figures,
  GroupExplanation,
  GroupFigures,
  HomeLimit,
  PersonExplanation,
  Phase,
  Progress,
  SharedPoint,
  Solution,
  SolveOptions,
  UnplacedPerson,
  UnplacedReason,
} from './solution.js';
export { solve } from './solve.js';
export { ENGINE_VERSION } from './version.js';
