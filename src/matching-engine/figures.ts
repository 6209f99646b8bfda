import { TARGET_GROUPS, type Group, type Instance, type InstanceCandidate, type TargetGroup } from './instance.js';
import { byId, satisfactionTogether } from './scoring.js';
import type { Figures, GroupFigures } from './solution.js';

/** Who is housed and how well they are off: all together and per target group. */
export function findFigures(instance: Instance, groups: readonly Group[]): Figures {
  const satisfaction = satisfactions(instance, groups);
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

function satisfactions(instance: Instance, groups: readonly Group[]): Map<string, number> {
  const homes = byId(instance.homes);
  const candidates = byId(instance.candidates);
  const satisfaction = new Map<string, number>();
  for (const group of groups) {
    const people = group.candidates.map((id) => candidates.get(id)!);
    const points = satisfactionTogether(people, homes.get(group.home)!, instance.policy);
    group.candidates.forEach((id, i) => satisfaction.set(id, points[i]!));
  }
  return satisfaction;
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
