import { findFigures, type GroupExplanation, type Instance, type InstancePolicy } from '../../matching-engine/index.js';
import type { StoredFigures } from '../fairness.js';

/** The weights that satisfaction is made of; the others only decide who is housed. */
type Points = Pick<InstancePolicy, 'likeBonus' | 'locationBonus'>;

/** Whether satisfaction under these two can be compared as it is. */
export const measuresAlike = (one: Points, other: Points): boolean =>
  one.likeBonus === other.likeBonus && String(one.locationBonus) === String(other.locationBonus);

/**
 * The figures of a result with satisfaction by other points than it was made with: a scenario in which a wish counts for more would
 * seem to satisfy people more, without anybody living otherwise.
 */
export function figuresBy(
  points: Points,
  { policy, candidates, locations }: Pick<Instance, 'policy' | 'candidates' | 'locations'>,
  explanations: readonly GroupExplanation[],
): StoredFigures {
  const perLike = points.likeBonus - policy.likeBonus;
  const measured = explanations.map((group) => ({
    ...group,
    people: group.people.map((person) => {
      const { perHousemate, home } = person.parts;
      const liked = perHousemate.filter((mate) => mate.liked).length;
      // In a pair the one housemate counts twice (docs/matching.md).
      const times = perHousemate.length === 1 ? 2 : 1;
      const wish = (points.locationBonus[home.locationRank] ?? 0) - home.locationBonus;
      return { ...person, satisfaction: person.satisfaction + times * liked * perLike + wish };
    }),
  }));
  return findFigures({ candidates, locations }, measured);
}
