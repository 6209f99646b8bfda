import type { Group, Instance } from '../../instance/instance.js';
import { byId, satisfactionTogether } from '../../score/scoring.js';

/** What people without a place count as: less than any satisfaction, so that every place is better. */
const UNHOUSED = -1;

/** The satisfaction of each candidate of the instance in these groups, `UNHOUSED` for who is in none. Null when interrupted. */
export function presentSatisfaction(
  { candidates, homes, policy }: Instance,
  groups: readonly Group[],
  interrupted: () => boolean,
): Int32Array | null {
  const satisfaction = new Int32Array(candidates.length).fill(UNHOUSED);
  const homeOf = byId(homes);
  const indexOf = new Map(candidates.map(({ id }, person) => [id, person]));
  for (const group of groups) {
    if (interrupted()) return null;
    const people = group.candidates.map((id) => indexOf.get(id)!);
    const together = satisfactionTogether(
      people.map((person) => candidates[person]!),
      homeOf.get(group.home)!,
      policy,
    );
    people.forEach((person, i) => (satisfaction[person] = together[i]!));
  }
  return satisfaction;
}
