import type { GroupPool } from '../prices/group-pool.js';
import { GroupSearch } from '../prices/group-search.js';
import { addToPool } from '../prices/merge-pools.js';
import type { SearchProblem } from '../problem/problem.js';
import { Random } from '../random.js';
import { Assignment, type PlacedGroup } from './assignment.js';
import { GroupBook } from './group-book.js';
import { Improvement } from './improvement.js';

/** A part of the improving search that stands by itself: it can be done in another thread. */
export interface AreaTask {
  problem: SearchProblem;
  /** Prices that cover every group: none has a surplus. */
  prices: Float64Array;
  pool: GroupPool;
  groups: PlacedGroup[];
  seed: number;
  /** Units of work (`Improvement.work`), or seconds, after which it ends. */
  limit: { work: number } | { seconds: number };
  /** The temperature (points) at which it begins to wander. */
  hot: number;
  /** Whether areas that lose much are emptied and filled anew. */
  renew: boolean;
  /** No set of groups is worth more: the search ends there. */
  enough: number;
}

/** The first part of the work wanders while it cools down to COLD (points) … */
const WANDERING = 0.3;
const COLD = 2;
/** … then areas are renewed, each followed by so many neighbourhoods for each person in it; … */
const AFTER_RENEWAL = 10;
const HOT = 100;
/** … and where nothing needs that, it wanders again, from a lower temperature, for this share of the work at a time. */
const AGAIN = 0.1;
const WARM = 50;

/** Does tasks, perhaps several at a time; gives the groups of each. `onTask` hears how far one is, at least when it is done. */
export type AreaRunner = (
  tasks: readonly AreaTask[],
  interrupted: () => boolean,
  onTask: (task: number, done: number, objective: number) => void,
) => PlacedGroup[][];

/**
 * The groups after the improving search; never worth less than those of the task.
 * @param onStep hears often which share of the limit is used and the best objective so far
 */
export function improveArea(
  task: AreaTask,
  interrupted: () => boolean,
  onStep?: (done: number, objective: number) => void,
): PlacedGroup[] {
  const { problem, prices } = task;
  const pool = addToPool(problem, task.pool, task.groups);
  const book = new GroupBook(problem, pool, prices);
  const assignment = new Assignment(problem);
  for (const group of task.groups) assignment.add({ ...group, loss: book.lossOf(group) });
  if (pool.count === 0) return task.groups;
  const improvement = new Improvement(
    problem,
    assignment,
    book,
    new GroupSearch(problem),
    new Random(task.seed),
    interrupted,
  );
  const done = clock(task.limit, improvement);
  const ended = () => {
    const share = done();
    onStep?.(share, improvement.best);
    return share >= 1 || improvement.best >= task.enough || interrupted();
  };
  wander(improvement, task.hot, done, 0, task.renew ? WANDERING : 1, ended);
  while (!ended()) {
    improvement.backToBest();
    const locations = task.renew ? improvement.renew() : null;
    if (locations) settle(improvement, problem, locations, ended);
    else wander(improvement, WARM, done, done(), Math.min(1, done() + AGAIN), ended);
  }
  improvement.backToBest();
  return assignment.groups();
}

/** How much of a limit is used, 0 … 1. */
function clock(limit: AreaTask['limit'], improvement: Improvement): () => number {
  if ('work' in limit) return () => improvement.work / limit.work;
  const start = performance.now();
  return () => (performance.now() - start) / 1000 / limit.seconds;
}

function wander(
  improvement: Improvement,
  hot: number,
  done: () => number,
  from: number,
  to: number,
  ended: () => boolean,
): void {
  for (let now = done(); now < to && !ended(); now = done()) {
    improvement.step(cooled(hot, (now - from) / (to - from)));
  }
}

function settle(improvement: Improvement, problem: SearchProblem, locations: number[], ended: () => boolean): void {
  const people = new Set(locations.flatMap((l) => [...problem.locations[l]!.members])).size;
  const steps = AFTER_RENEWAL * people;
  for (let i = 0; i < steps && !ended(); i++) improvement.step(cooled(HOT, i / steps));
}

/** The temperature after a share of a cooling. */
const cooled = (hot: number, share: number): number => hot * Math.exp(share * Math.log(COLD / hot));
