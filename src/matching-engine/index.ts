/**
 * The matching engine: an instance in (people, homes, rules), groups out, with a bound, reasons and figures.
 * Pure: no framework, file, network, clock or chance of its own.
 */
export { checkGroup, type GroupViolation, type GroupViolationCode } from './check-group.js';
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
} from './instance.js';
export { objectiveOf, satisfactionOf } from './scoring.js';
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
export { InvalidInstanceError, validateInstance, type InstanceProblem } from './validate-instance.js';
export { ENGINE_VERSION } from './version.js';
