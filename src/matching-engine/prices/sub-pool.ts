import type { SubProblem } from '../problem/sub-problem.js';
import { emptyPool, needOfProfile, profileOf, statusHoldersOf, type GroupPool } from './group-pool.js';

/** The groups of a pool that lie wholly within a part of the problem, in the numbers of that part. */
export function subPool(pool: GroupPool, { people, needs, rows }: SubProblem): GroupPool {
  const person = inverse(people, pool.start.length);
  const none = rows.at(-1)!;
  const need = new Map(Array.from(needs, (n, i) => [n, i]));
  const inside = (g: number) =>
    person[pool.second[g]!]! >= 0 &&
    (pool.third[g] === none || person[pool.third[g]!]! >= 0) &&
    need.has(needOfProfile(pool.profile[g]!));
  const kept: number[] = [];
  const start = new Int32Array(people.length + 1);
  people.forEach((owner, i) => {
    for (let g = pool.start[owner]!; g < pool.start[owner + 1]!; g++) if (inside(g)) kept.push(g);
    start[i + 1] = kept.length;
  });
  const part = emptyPool(start);
  kept.forEach((g, at) => {
    part.first[at] = person[pool.first[g]!]!;
    part.second[at] = person[pool.second[g]!]!;
    part.third[at] = pool.third[g] === none ? rows.length - 1 : person[pool.third[g]!]!;
    part.profile[at] = profileOf(need.get(needOfProfile(pool.profile[g]!))!, statusHoldersOf(pool.profile[g]!));
    part.value[at] = pool.value[g]!;
  });
  return part;
}

/** For each number of the whole its number in the part, −1 when it is not in it. */
function inverse(part: Int32Array, size: number): Int32Array {
  const numbers = new Int32Array(size).fill(-1);
  part.forEach((whole, i) => (numbers[whole] = i));
  return numbers;
}
