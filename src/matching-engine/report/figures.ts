import { GENDERS, TARGET_GROUPS, type Instance, type InstanceCandidate } from '../instance/instance.js';
import { AGE_BANDS, type AgeBand, type Figures, type GroupExplanation, type GroupFigures } from '../solution.js';

import { findChosenFigures } from './chosen-figures.js';

const URGENCIES = [1, 2, 3, 4] as const;

/** Who is housed and how well they are off: all together, and for each kind of people. */
export function findFigures(
  { candidates, locations }: Pick<Instance, 'candidates' | 'locations'>,
  explanations: readonly GroupExplanation[],
): Omit<Figures, 'blocking' | 'mixRuleCost'> {
  const people = explanations.flatMap((group) => group.people);
  const satisfaction = new Map(people.map((person) => [person.candidate, person.satisfaction]));
  const per = <Key extends PropertyKey>(keys: readonly Key[], keyOf: (candidate: InstanceCandidate) => Key) => {
    const lists = new Map(keys.map((key) => [key, [] as InstanceCandidate[]]));
    for (const candidate of candidates) lists.get(keyOf(candidate))?.push(candidate);
    const figures = Array.from(lists, ([key, list]) => [key, figuresOf(list, satisfaction)] as const);
    return Object.fromEntries(figures) as Record<Key, GroupFigures>;
  };
  return {
    ...figuresOf(candidates, satisfaction),
    chosen: findChosenFigures({ candidates }, explanations),
    totalSatisfaction: [...satisfaction.values()].reduce((sum, points) => sum + points, 0),
    perTargetGroup: per(TARGET_GROUPS, ({ targetGroup }) => targetGroup),
    perGender: per(GENDERS, ({ gender }) => gender),
    perAgeBand: per(Object.keys(AGE_BANDS) as AgeBand[], ({ age }) => ageBand(age)),
    perUrgency: per(URGENCIES, ({ urgency }) => urgency),
    perFirstLocation: per(
      locations.map(({ id }) => id),
      (candidate) => candidate.locations[0] ?? '',
    ),
  };
}

function ageBand(age: number): AgeBand {
  const [band] = Object.entries(AGE_BANDS).find(([, [from, to]]) => age >= from && age <= to)!;
  return band as AgeBand;
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
