import type { Neighbours } from './neighbours.js';
import { mayShare } from './neighbours.js';
import type { Problem } from './problem.js';

/**
 * For each person and home type (laid out as `memberships.fit`) a number v(i,t) ≥ 0 such that the value of every feasible
 * group in a home of type t is at most the sum of v over its people; 0 where the person cannot live.
 *
 * With w(i,j) = s(i,j) + s(j,i), a pair's satisfaction is 2·w(i,j) + fits and a trio's w(i,j) + w(i,k) + w(j,k) + fits.
 * Each of the two people of a w gets half of what it counts for: w(i,j) in a pair, (w(i,j) + w(i,k))/2 in a trio. So
 * v(i,t) = urgency + fit + the largest half that any partner, or any two partners who may share, could give.
 */
export function personValues(problem: Problem, neighbours: Neighbours): Float64Array {
  const { memberships, types } = problem;
  const values = new Float64Array(memberships.fit.length);
  for (let m = 0; m < memberships.person.length; m++) {
    const person = memberships.person[m]!;
    const location = memberships.location[m]!;
    const pair = bestPairHalf(problem, neighbours, m);
    const trio = bestTrioHalf(problem, neighbours, m);
    for (let type = memberships.firstType[location]!; type < memberships.firstType[location + 1]!; type++) {
      const at = memberships.fitStart[m]! + type - memberships.firstType[location]!;
      const half = types[type]!.home.places === 2 ? pair : trio;
      if (memberships.fit[at]! >= 0 && half >= 0) {
        values[at] = problem.urgencyValue[person]! + memberships.fit[at]! + half;
      }
    }
  }
  return values;
}

/** The largest w that any pair partner could give, −1 when there is none. */
function bestPairHalf(problem: Problem, neighbours: Neighbours, membership: number): number {
  if (!neighbours.complete) return highestHalf(problem);
  const person = problem.memberships.person[membership]!;
  const { of, members } = problem.bonds;
  const count = neighbours.count[membership]!;
  for (let place = 0; place < count; place++) {
    const other = neighbours.person(membership, place);
    const size = of[person] === of[other] ? 2 : 1;
    const closed = members[of[person]!]!.length === size && members[of[other]!]!.length === size;
    if (closed && pairIsSatisfied(problem, membership, other)) return neighbours.value(membership, place);
  }
  return neighbours.full(membership) ? neighbours.value(membership, count - 1) : -1;
}

/** Whether a pair could reach the minimum satisfaction in the best home of the location. */
function pairIsSatisfied({ pairs, instance, memberships }: Problem, membership: number, other: number): boolean {
  const person = memberships.person[membership]!;
  const { minimumSatisfaction, locationBonus } = instance.policy;
  const lowest = (minimumSatisfaction - Math.max(0, ...locationBonus) - 100) / 2;
  return pairs.score(person, other) >= lowest && pairs.score(other, person) >= lowest;
}

/** The largest (w(i,j) + w(i,k))/2 of any two neighbours who may share too, −1 when there are no such two. */
function bestTrioHalf(problem: Problem, neighbours: Neighbours, membership: number): number {
  if (!neighbours.complete) return highestHalf(problem);
  const count = neighbours.count[membership]!;
  const value = (place: number) => neighbours.value(membership, place);
  // With a neighbour that is not remembered, a trio gives at most the best and the last remembered.
  let best = neighbours.full(membership) ? (value(0) + value(count - 1)) / 2 : -1;
  for (let a = 0; a + 1 < count && (value(a) + value(a + 1)) / 2 > best; a++) {
    for (let b = a + 1; b < count; b++) {
      if ((value(a) + value(b)) / 2 <= best) break;
      if (mayShare(problem, neighbours.person(membership, a), neighbours.person(membership, b))) {
        best = (value(a) + value(b)) / 2;
        break;
      }
    }
  }
  return best;
}

/** What no partner can exceed: both sides at their highest score. */
function highestHalf({ instance }: Problem): number {
  return 2 * (1000 + instance.policy.likeBonus);
}
