import type { SearchProblem } from '../problem/problem.js';

/**
 * A bound that needs no prices: as many people as there are places, those who could add the most, each with the most that
 * housemates and a home can give.
 *
 * @param mostScore the highest s(i, j) there can be
 */
export function simpleBound(
  { people, urgencyValue, locations, homeCounts, classOf, classes }: SearchProblem,
  mostScore: number,
): number {
  const most = new Float64Array(people);
  for (const { members, classes: tables } of locations) {
    for (const { points } of tables) {
      members.forEach((person, a) => {
        if (points[a]! < 0) return;
        most[person] = Math.max(most[person]!, urgencyValue[person]! + points[a]! + 2 * mostScore);
      });
    }
  }
  const places = homeCounts.reduce((sum, count, type) => sum + count * classes[classOf[type]!]!.places, 0);
  return most
    .sort()
    .reverse()
    .subarray(0, places)
    .reduce((sum, value) => sum + value, 0);
}
