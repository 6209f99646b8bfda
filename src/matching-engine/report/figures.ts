import { TARGET_GROUPS, type Instance, type InstanceCandidate, type TargetGroup } from '../instance/instance.js';
import type { Figures, GroupExplanation, GroupFigures } from '../solution.js';

/** Who is housed and how well they are off: all together and per target group. */
export function findFigures(instance: Instance, explanations: readonly GroupExplanation[]): Figures {
  const people = explanations.flatMap((group) => group.people);
  const satisfaction = new Map(people.map((person) => [person.candidate, person.satisfaction]));
  const ofGroup = (targetGroup: TargetGroup) =>
    figuresOf(
      instance.candidates.filter((candidate) => candidate.targetGroup === targetGroup),
      satisfaction,
    );
  return {
    ...figuresOf(instance.candidates, satisfaction),
    totalSatisfaction: [...satisfaction.values()].reduce((sum, points) => sum + points, 0),
    perTargetGroup: Object.fromEntries(
      TARGET_GROUPS.map((group) => [group, ofGroup(group)]),
    ) as Figures['perTargetGroup'],
  };
}

function figuresOf(candidates: readonly InstanceCandidate[], satisfaction: Map<string, number>): GroupFigures {
  const sorted = candidates.flatMap(({ id }) => satisfaction.get(id) ?? []).sort((a, b) => a - b);
  return {
    candidates: candidates.length,
    housed: sorted.length,
    medianSatisfaction: quantile(sorted, 0.5),
    lowSatisfaction: quantile(sorted, 0.05),
  };
}

/** The value at place floor(share · count) of sorted numbers. */
function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.floor(share * sorted.length)] ?? null;
}
