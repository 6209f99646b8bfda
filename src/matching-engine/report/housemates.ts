import type { Problem } from '../problem/problem.js';
import type { UnplacedReason } from '../solution.js';

/**
 * Why nobody could live with each person, where that is so: nobody in their locations may, or whoever may would leave them
 * below the minimum satisfaction in any home (2 · best score + best points).
 */
export function housemateReasons({ locations, people, minimumSatisfaction }: Problem): (UnplacedReason | null)[] {
  const member = new Uint8Array(people);
  const company = new Uint8Array(people);
  const satisfied = new Uint8Array(people);
  for (const { members, scores, classes } of locations) {
    const m = members.length;
    members.forEach((person, a) => {
      member[person] = 1;
      let best = -1;
      for (let at = a * m; at < (a + 1) * m; at++) best = Math.max(best, scores[at]!);
      if (best < 0) return;
      company[person] = 1;
      const points = Math.max(...classes.map((table) => table.points[a]!));
      if (2 * best + points >= minimumSatisfaction) satisfied[person] = 1;
    });
  }
  return Array.from({ length: people }, (_, person) => {
    if (!member[person] || satisfied[person]) return null;
    return company[person] ? { code: 'satisfactionTooLow', minimumSatisfaction } : { code: 'noCompatibleHousemate' };
  });
}
