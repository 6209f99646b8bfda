import type { Group, Instance, InstanceCandidate, InstanceHome } from '../instance/instance.js';
import { PairScores } from '../score/pair-scores.js';
import { byId, homePoints } from '../score/scoring.js';
import { differences } from './differences.js';
import { sharedPoints } from './shared-points.js';
import type { GroupExplanation, PersonExplanation } from '../solution.js';

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
