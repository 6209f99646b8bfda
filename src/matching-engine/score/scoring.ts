import type { Group, Instance, InstanceCandidate, InstanceHome, InstancePolicy } from '../instance/instance.js';
import { PairScores } from './pair-scores.js';

/** What a home is worth to a person: the bonus of the location's rank plus 0 … 100 points for rent below the limit. */
export function homePoints(candidate: InstanceCandidate, home: InstanceHome, policy: InstancePolicy) {
  const locationRank = candidate.locations.indexOf(home.location);
  return {
    locationRank,
    locationBonus: policy.locationBonus[locationRank] ?? 0,
    rentPoints: Math.floor((100 * (candidate.maxRent - home.rent)) / candidate.maxRent),
  };
}

/** The satisfaction of people who share a home, in their order (see `satisfactionOf`). */
export function satisfactionTogether(
  people: InstanceCandidate[],
  home: InstanceHome,
  policy: InstancePolicy,
): number[] {
  const pairs = new PairScores(people, policy.likeBonus);
  return people.map((person, i) => {
    const scores = people.map((_, j) => (i === j ? 0 : pairs.score(i, j)));
    const housemates = scores.reduce((sum, score) => sum + score, 0) * (people.length === 2 ? 2 : 1);
    const points = homePoints(person, home, policy);
    return housemates + points.locationBonus + points.rentPoints;
  });
}

/**
 * The satisfaction of each person of a group, in the order of `group.candidates`: in a pair 2·s(i,j), in a trio
 * s(i,j) + s(i,k), plus the points of the home. Does not check hard limits (`checkGroup` does).
 * Throws a RangeError when the home or a candidate is unknown.
 */
export function satisfactionOf(instance: Instance, group: Group): number[] {
  const home = known(byId(instance.homes), group.home);
  const candidates = byId(instance.candidates);
  const people = group.candidates.map((id) => known(candidates, id));
  return satisfactionTogether(people, home, instance.policy);
}

/**
 * Σ over the people of the groups of (urgencyWeight · urgency + satisfaction).
 * Throws a RangeError when a home or a candidate is unknown.
 */
export function objectiveOf(instance: Instance, groups: readonly Group[]): number {
  const homes = byId(instance.homes);
  const candidates = byId(instance.candidates);
  let objective = 0;
  for (const group of groups) {
    const people = group.candidates.map((id) => known(candidates, id));
    for (const person of people) objective += instance.policy.urgencyWeight * person.urgency;
    for (const points of satisfactionTogether(people, known(homes, group.home), instance.policy)) objective += points;
  }
  return objective;
}

/** The items by their id. */
export function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function known<Item>(items: Map<string, Item>, id: string): Item {
  const item = items.get(id);
  if (!item) throw new RangeError(`the instance has no '${id}'`);
  return item;
}
