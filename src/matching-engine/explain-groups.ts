import { HABITS, TOPICS, type Group, type Instance, type InstanceCandidate } from './instance.js';
import { PairScores } from './pair-scores.js';
import { byId, homePoints, satisfactionTogether } from './scoring.js';
import { sharedPoints } from './shared-points.js';
import type { Difference, GroupExplanation, PersonExplanation } from './solution.js';

/** For each group what its people share, where they differ and how each person's satisfaction comes about. */
export function explainGroups(instance: Instance, groups: readonly Group[]): GroupExplanation[] {
  const homes = byId(instance.homes);
  const candidates = byId(instance.candidates);
  return groups.map((group) => {
    const people = group.candidates.map((id) => candidates.get(id)!);
    const pairs = new PairScores(people, instance.policy.likeBonus);
    const home = homes.get(group.home)!;
    const satisfaction = satisfactionTogether(people, home, instance.policy);
    return {
      home: group.home,
      shared: sharedPoints(people),
      differences: differences(pairs, people.length),
      people: people.map((person, i): PersonExplanation => ({
        candidate: person.id,
        satisfaction: satisfaction[i]!,
        parts: {
          perHousemate: housemates(people, pairs, i),
          home: homePoints(person, home, instance.policy),
        },
      })),
    };
  });
}

function housemates(people: InstanceCandidate[], pairs: PairScores, i: number) {
  return people.flatMap(({ id }, j) =>
    i === j ? [] : [{ candidate: id, score: pairs.score(i, j), liked: pairs.liked(i, j) }],
  );
}

/** The topics on which some two people of the group lose points of the score, the most first. */
function differences(pairs: PairScores, size: number): Difference[] {
  const spreads = TOPICS.map((topic, t) => {
    let spread = 0;
    for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) spread = Math.max(spread, 100 - pairs.topic(t, i, j));
    return { topic, spread };
  });
  return spreads.filter(({ spread }) => spread > 100 / HABITS.length).sort((a, b) => b.spread - a.spread);
}
