import type { ProfileItem } from '../../candidates/profile/public-profile.entity.js';
import {
  differences,
  PairScores,
  sharedPoints,
  type Difference,
  type InstanceCandidate,
  type SharedPoint,
  type Topic,
} from '../../matching-engine/index.js';

/** What people share, strongest first, and in what they differ, most first. */
export interface FitFacts {
  shared: SharedPoint[];
  differences: Difference[];
}

/** Without anything about an item that one of them hides. @param people without whom they chose */
export function factsBetween(people: InstanceCandidate[], hidden: ReadonlySet<ProfileItem>): FitFacts {
  const pairs = new PairScores(people, 0);
  const everybody = people.map((_, index) => index);
  return {
    shared: sharedPoints(people).filter((point) => !hidden.has(itemOf(topicOf(point)))),
    differences: differences(pairs, everybody).filter(({ topic }) => !hidden.has(itemOf(topic))),
  };
}

const topicOf = (point: SharedPoint) => (point.kind === 'habit' ? point.habit : point.kind);

/** How somebody cooks is hidden together with the habits. */
function itemOf(topic: Topic | 'mutualLikes'): ProfileItem {
  return topic === 'age' || topic === 'languages' || topic === 'interests' ? topic : 'habits';
}
