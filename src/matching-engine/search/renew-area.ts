import type { GroupPool } from '../prices/group-pool.js';
import type { GroupSearch } from '../prices/group-search.js';
import type { SearchProblem } from '../problem/problem.js';
import type { Random } from '../random.js';
import type { Assignment, PlacedGroup } from './assignment.js';
import { dive } from './dive.js';

/** Prices are moved by at most this many points, so that no two dives are the same. */
const NOISE = 30;

/** Empties some locations and fills them again by a dive from slightly other prices; returns what it replaced by what. */
export function renewArea(
  problem: SearchProblem,
  assignment: Assignment,
  locations: ReadonlySet<number>,
  search: GroupSearch,
  pool: GroupPool,
  prices: Float64Array,
  random: Random,
  interrupted: () => boolean,
): { removed: PlacedGroup[]; added: PlacedGroup[]; work: number } {
  const isHere = (type: number) => locations.has(problem.classes[problem.classOf[type]!]!.location);
  const groups = () => assignment.groupsIn.flatMap((list, type) => (isHere(type) ? list : []));
  const removed = groups();
  for (const group of removed) assignment.remove(group);
  const before = new Set(assignment.groups());
  const noisy = prices.map((price) => (price > 0 ? Math.max(0, price + (2 * random.next() - 1) * NOISE) : 0));
  const work = dive(problem, assignment, search, pool, noisy, interrupted);
  return { removed, added: assignment.groups().filter((group) => !before.has(group)), work };
}
