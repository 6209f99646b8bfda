import { HABITS, TOPICS } from '../instance/instance.js';
import type { PairScores } from '../score/pair-scores.js';
import type { Difference } from '../solution.js';

/** The topics on which some two people of the group lose more than one habit step's points, the most first. @param people by their index in `pairs` */
export function differences(pairs: PairScores, people: readonly number[]): Difference[] {
  const spreads = TOPICS.map((topic, t) => {
    const losses = people.flatMap((i) => people.map((j) => (i === j ? 0 : 100 - pairs.topic(t, i, j))));
    return { topic, spread: Math.max(...losses) };
  });
  return spreads.filter(({ spread }) => spread > 100 / HABITS.length).sort((a, b) => b.spread - a.spread);
}
