import type { GroupPool } from '../prices/group-pool.js';
import { subPool } from '../prices/sub-pool.js';
import type { SearchProblem } from '../problem/problem.js';
import { subProblem } from '../problem/sub-problem.js';
import { findAreas, peopleOfAreas, type Area } from './areas.js';
import type { Assignment, PlacedGroup } from './assignment.js';
import { improveArea, type AreaRunner, type AreaTask } from './improve-area.js';
import { inPart, inWhole } from './renumber-groups.js';

/** What is to be improved, and with what. */
export interface Improvable {
  problem: SearchProblem;
  assignment: Assignment;
  pool: GroupPool;
  /** They cover every group: none has a surplus. */
  prices: Float64Array;
  /** No assignment is worth more. */
  enough: number;
}

export interface ImproveOptions {
  seed: number;
  /** Units of work for each person, or how many seconds are left for everything. */
  limit: { workPerPerson: number } | { secondsLeft: () => number };
  interrupted: () => boolean;
  /** Does the areas, `threads` at a time. */
  run: AreaRunner;
  threads: number;
  /** Hears often which share of the work is done and the best objective so far. */
  onProgress: (done: number, objective: number) => void;
}

interface Part {
  share: number;
  /** All areas at once, or one by one. */
  whole: boolean;
  /** The temperature (points) at which it begins to wander. */
  hot: number;
  renew: boolean;
}

/** Area by area, then all at once for the people who could live in several; each part a share of the work. */
const PARTS: Part[] = [
  { share: 0.4, whole: false, hot: 100, renew: true },
  { share: 0.1, whole: true, hot: 50, renew: false },
  { share: 0.4, whole: false, hot: 50, renew: true },
  { share: 0.1, whole: true, hot: 50, renew: false },
];
/** Small areas get the work of so many people. */
const FEWEST_PEOPLE = 100;

const ONE_AREA: Part[] = [{ share: 1, whole: true, hot: 100, renew: true }];

/**
 * Improves an assignment. Areas share no homes and no places of the mix rule, so they are looked at side by side; how many at a
 * time makes no difference to the result.
 */
export function improve(improvable: Improvable, options: ImproveOptions): void {
  const { problem, assignment, enough } = improvable;
  const areas = findAreas(problem).filter((list) => list.some((l) => problem.locations[l]!.members.length > 0));
  const parts = areas.length < 2 ? ONE_AREA : PARTS;
  parts.forEach((part, turn) => {
    if (options.interrupted() || assignment.objective >= enough) return;
    const left = parts.slice(turn).reduce((sum, { share }) => sum + share, 0);
    if (part.whole) improveWhole(improvable, part, left, turn, options);
    else improveAreas(improvable, peopleOfAreas(problem, areas, assignment, turn), part, left, turn, options);
  });
}

function improveWhole(improvable: Improvable, part: Part, left: number, turn: number, options: ImproveOptions): void {
  const { problem, assignment, pool, prices, enough } = improvable;
  const groups = assignment.groups();
  const limit = limitOf(options, part, left, problem.people, problem.people);
  const { hot, renew } = part;
  const task = { problem, prices, pool, groups, seed: options.seed + turn, limit, hot, renew, enough };
  const onStep = (done: number, objective: number) => options.onProgress(1 - left + part.share * done, objective);
  replace(assignment, groups, improveArea(task, options.interrupted, onStep));
}

function improveAreas(
  { problem, assignment, pool, prices }: Improvable,
  areas: Area[],
  part: Part,
  left: number,
  turn: number,
  options: ImproveOptions,
): void {
  const everybody = areas.reduce((sum, { people }) => sum + people.length, 0);
  const parts = areas.map(({ locations, people }) => subProblem(problem, locations, people));
  const groupsOf = groupsByArea(problem, areas, assignment);
  const tasks = parts.map((sub, area): AreaTask => ({
    problem: sub.problem,
    prices: Float64Array.from(sub.rows, (row) => prices[row]!),
    pool: subPool(pool, sub),
    groups: inPart(sub, groupsOf[area]!),
    seed: options.seed + turn + 31 * area,
    limit: limitOf(options, part, left, sub.people.length, everybody / options.threads),
    hot: part.hot,
    renew: part.renew,
    enough: Infinity,
  }));
  const progress = new AreaProgress(tasks, assignment.objective);
  const onTask = (area: number, done: number, objective: number) => {
    progress.note(area, done, objective);
    options.onProgress(1 - left + part.share * progress.done, progress.objective);
  };
  const results = options.run(tasks, options.interrupted, onTask);
  results.forEach((groups, area) => replace(assignment, groupsOf[area]!, inWhole(parts[area]!, groups)));
}

/** What a part may use for some people: work by their number, time by their share of all that goes one after another. */
function limitOf(
  { limit }: ImproveOptions,
  { share }: Part,
  left: number,
  people: number,
  inTurn: number,
): AreaTask['limit'] {
  if ('workPerPerson' in limit) return { work: limit.workPerPerson * share * Math.max(people, FEWEST_PEOPLE) };
  return { seconds: ((limit.secondsLeft() * share) / left) * Math.min(1, people / inTurn) };
}

function groupsByArea({ classes, classOf }: SearchProblem, areas: Area[], assignment: Assignment): PlacedGroup[][] {
  const areaOf = new Map(areas.flatMap(({ locations }, area) => locations.map((l) => [l, area])));
  const groups: PlacedGroup[][] = areas.map(() => []);
  for (const group of assignment.groups()) groups[areaOf.get(classes[classOf[group.type]!]!.location)!]!.push(group);
  return groups;
}

/** How far the areas are together, and what all groups are worth. */
class AreaProgress {
  private readonly share: number[];
  private readonly shareDone: number[];
  private readonly worth: number[];

  constructor(
    tasks: readonly AreaTask[],
    public objective: number,
  ) {
    const everybody = tasks.reduce((sum, { problem }) => sum + problem.people, 0);
    this.share = tasks.map(({ problem }) => problem.people / everybody);
    this.shareDone = tasks.map(() => 0);
    this.worth = tasks.map(({ groups }) => groups.reduce((sum, { value }) => sum + value, 0));
  }

  note(area: number, done: number, objective: number): void {
    this.shareDone[area] = done;
    this.objective += objective - this.worth[area]!;
    this.worth[area] = objective;
  }

  get done(): number {
    return this.share.reduce((sum, share, area) => sum + share * Math.min(1, this.shareDone[area]!), 0);
  }
}

function replace(assignment: Assignment, before: PlacedGroup[], after: PlacedGroup[]): void {
  for (const group of before) assignment.remove(group);
  for (const group of after) assignment.add(group);
}
