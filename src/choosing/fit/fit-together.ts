import {
  homeViolations,
  PairScores,
  type GroupViolationCode,
  type InstanceCandidate,
  type InstanceHome,
} from '../../matching-engine/index.js';

/** Why people can't live together; none tells whose limit it is. The first is the one to tell. */
export const FIT_PROBLEMS = [
  'notAllAcceptEachOther',
  'cannotMoveTogether',
  'noCommonLocation',
  'tooLarge',
  'rent',
  'notInTime',
  'pets',
  'stepFree',
] as const;
export type FitProblem = (typeof FIT_PROBLEMS)[number];

/** Whether people fit together: they do when there are no problems, and then there are homes that suit all of them. */
export interface GroupFit {
  homes: InstanceHome[];
  problems: FitProblem[];
}

const PROBLEM_OF: Partial<Record<GroupViolationCode, FitProblem>> = {
  locationNotChosen: 'noCommonLocation',
  rentTooHigh: 'rent',
  homeAvailableTooLate: 'notInTime',
  petNotAllowed: 'pets',
  homeNotStepFree: 'stepFree',
};

/**
 * Whether every hard limit between these people holds, and which homes suit all of them. A home may have a place more: a
 * third can come. Declines are those in the candidates; they read as any other limit between people.
 */
export function fitTogether(people: readonly InstanceCandidate[], homes: readonly InstanceHome[]): GroupFit {
  const problems = pairProblems(people);
  if (problems.length > 0) return { homes: [], problems };
  const suited = homes.map((home) => ({ home, problems: homeProblems(people, home) }));
  const suitable = suited.filter((one) => one.problems.length === 0).map(({ home }) => home);
  return { homes: suitable, problems: suitable.length > 0 ? [] : inTheWay(suited.map((one) => one.problems)) };
}

function pairProblems(people: readonly InstanceCandidate[]): FitProblem[] {
  const pairs = new PairScores(people, 0);
  const all = (holds: (i: number, j: number) => boolean) =>
    people.every((_, i) => people.every((_other, j) => j <= i || holds(i, j)));
  return [
    ...(all((i, j) => pairs.acceptEachOther(i, j) && !pairs.declined(i, j))
      ? []
      : (['notAllAcceptEachOther'] as const)),
    ...(all((i, j) => pairs.moveTogether(i, j)) ? [] : (['cannotMoveTogether'] as const)),
  ];
}

function homeProblems(people: readonly InstanceCandidate[], home: InstanceHome): FitProblem[] {
  const broken = new Set(people.flatMap((person) => homeViolations(person, home)).map((code) => PROBLEM_OF[code]));
  if (home.places < people.length) broken.add('tooLarge');
  return FIT_PROBLEMS.filter((problem) => broken.has(problem));
}

/** Why no home will do: the fewest problems that stand in the way of one, at a location of all if there is one. */
function inTheWay(problems: readonly FitProblem[][]): FitProblem[] {
  const near = problems.filter((list) => !list.includes('noCommonLocation'));
  if (near.length === 0) return ['noCommonLocation'];
  return near.reduce((fewest, list) => (list.length < fewest.length ? list : fewest));
}
