import {
  HABITS,
  TOPICS,
  type Group,
  type Instance,
  type InstanceCandidate,
  type InstanceHome,
} from '../instance/instance.js';
import { PairScores } from '../score/pair-scores.js';
import { byId, homePoints } from '../score/scoring.js';
import { sharedPoints } from './shared-points.js';
import type { Difference, GroupExplanation, PersonExplanation } from '../solution.js';

/** For each group what its people share, where they differ and how each person's satisfaction comes about. */
export function explainGroups(instance: Instance, groups: readonly Group[]): GroupExplanation[] {
  const { candidates, homes, policy } = instance;
  const pairs = new PairScores(candidates, policy.likeBonus);
  const homeOf = byId(homes);
  const indexOf = new Map(candidates.map(({ id }, i) => [id, i]));
  return groups.map((group) => {
    const people = group.candidates.map((id) => indexOf.get(id)!);
    return {
      home: group.home,
      shared: sharedPoints(people.map((i) => candidates[i]!)),
      differences: differences(pairs, people),
      people: people.map((i) => explainPerson(instance, pairs, i, people, homeOf.get(group.home)!)),
    };
  });
}

function explainPerson(
  instance: Instance,
  pairs: PairScores,
  i: number,
  people: number[],
  home: InstanceHome,
): PersonExplanation {
  const person: InstanceCandidate = instance.candidates[i]!;
  const points = homePoints(person, home, instance.policy);
  const perHousemate = people
    .filter((j) => j !== i)
    .map((j) => ({ candidate: instance.candidates[j]!.id, score: pairs.score(i, j), liked: pairs.liked(i, j) }));
  const housemates = perHousemate.reduce((sum, { score }) => sum + score, 0) * (people.length === 2 ? 2 : 1);
  return {
    candidate: person.id,
    satisfaction: housemates + points.locationBonus + points.rentPoints,
    parts: { perHousemate, home: points },
  };
}

/** The topics on which some two people of the group lose more than one habit step's points, the most first. */
function differences(pairs: PairScores, people: number[]): Difference[] {
  const spreads = TOPICS.map((topic, t) => {
    const losses = people.flatMap((i) => people.map((j) => (i === j ? 0 : 100 - pairs.topic(t, i, j))));
    return { topic, spread: Math.max(...losses) };
  });
  return spreads.filter(({ spread }) => spread > 100 / HABITS.length).sort((a, b) => b.spread - a.spread);
}
