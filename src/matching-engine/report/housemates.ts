import type { InstanceCandidate } from '../instance/instance.js';
import type { LocationTable } from '../problem/location-table.js';
import type { Problem } from '../problem/problem.js';
import { PairScores } from '../score/pair-scores.js';
import { acceptedBy, traitsOf } from '../score/traits.js';
import type { UnplacedReason } from '../solution.js';

/**
 * Why, by their own answers, nobody could live with each person, where that is so: nobody in their locations keeps their
 * limits, or whoever does would leave them below the minimum satisfaction in any home (2 · best score + best points). The
 * limits that others set to the person are no part of it: a reason must not tell that somebody refused.
 */
export function housemateReasons(problem: Problem): (UnplacedReason | null)[] {
  const { people, minimumSatisfaction, instance, locations } = problem;
  const reasons: (UnplacedReason | null)[] = Array.from({ length: people }, () => null);
  const unsatisfied = findUnsatisfied(problem);
  if (unsatisfied.size === 0) return reasons;
  const pairs = new PairScores(instance.candidates, instance.policy.likeBonus);
  const locationOf = new Map(instance.locations.map(({ id }, l) => [id, locations[l]!]));
  for (const person of unsatisfied) {
    const chosen = instance.candidates[person]!.locations.map((id) => locationOf.get(id)!);
    const most = Math.max(...chosen.map((one) => mostByOwnLimits(person, one, instance.candidates, pairs)));
    if (most < 0) reasons[person] = { code: 'noCompatibleHousemate' };
    else if (most < minimumSatisfaction) reasons[person] = { code: 'satisfactionTooLow', minimumSatisfaction };
  }
  return reasons;
}

/** The members of locations whom nobody who may live with them satisfies. */
function findUnsatisfied({ locations, minimumSatisfaction }: Problem): Set<number> {
  const unsatisfied = new Set<number>();
  const satisfied = new Set<number>();
  for (const location of locations) {
    const { members, scores } = location;
    const m = members.length;
    members.forEach((person, a) => {
      let best = -1;
      for (let at = a * m; at < (a + 1) * m; at++) best = Math.max(best, scores[at]!);
      const enough = best >= 0 && 2 * best + mostPoints(location, a) >= minimumSatisfaction;
      (enough ? satisfied : unsatisfied).add(person);
    });
  }
  return new Set([...unsatisfied].filter((person) => !satisfied.has(person)));
}

/** The most satisfaction at a location with those who keep the person's own limits; −1 without any. */
function mostByOwnLimits(
  person: number,
  location: LocationTable,
  candidates: readonly InstanceCandidate[],
  pairs: PairScores,
): number {
  const a = location.members.indexOf(person);
  if (a < 0) return -1;
  let best = -1;
  for (const other of location.members) {
    if (other === person || !keepsLimits(candidates[person]!, candidates[other]!)) continue;
    best = Math.max(best, pairs.score(person, other));
  }
  return best < 0 ? -1 : 2 * best + mostPoints(location, a);
}

function keepsLimits(person: InstanceCandidate, other: InstanceCandidate): boolean {
  return (
    (traitsOf(other) & ~acceptedBy(person)) === 0 &&
    Math.max(person.from, other.from) <= Math.min(person.until, other.until) &&
    !person.declines.includes(other.id)
  );
}

function mostPoints({ classes }: LocationTable, member: number): number {
  return Math.max(...classes.map(({ points }) => points[member]!));
}
