import type { Instance, InstanceCandidate, InstanceHome } from '../../matching-engine/index.js';

/*
 * The score of docs/matching.md a second time, written from that page and not from the engine: what checks the engine must not
 * share its mistakes. Only the engine's types are used here.
 */

type Person = InstanceCandidate;
type Policy = Instance['policy'];

/** How well `other` suits `person`, 0 … 1000: floor(10 · Σ w·c / Σ w) with the person's own importance w. */
export function likeness(person: Person, other: Person): number {
  const { habits, importance } = person;
  const habit = (mine: number, theirs: number) => 100 - 25 * Math.abs(mine - theirs);
  const points =
    importance.sleep * habit(habits.sleep, other.habits.sleep) +
    importance.cleanliness * habit(habits.cleanliness, other.habits.cleanliness) +
    importance.guests * habit(habits.guests, other.habits.guests) +
    importance.noise * habit(habits.noise, other.habits.noise) +
    importance.kitchen * (person.kitchen === other.kitchen ? 100 : 40) +
    importance.languages * [0, 70, 100][Math.min(2, inCommon(person.languages, other.languages))]! +
    importance.interests * Math.min(100, 34 * inCommon(person.interests, other.interests)) +
    importance.age * Math.max(0, 100 - 10 * Math.abs(person.age - other.age));
  const weights = Object.values(importance).reduce((sum, weight) => sum + weight, 0);
  return Math.floor((10 * points) / weights);
}

/** s(i,j): likeness, and the bonus when the person likes the other. */
export function scoreOf(person: Person, other: Person, { likeBonus }: Policy): number {
  return likeness(person, other) + (person.likes.includes(other.id) ? likeBonus : 0);
}

/** fit(i,home): what the location's rank and the rent that is left over add. */
export function fitOf(person: Person, home: InstanceHome, { locationBonus }: Policy): number {
  const bonus = locationBonus[person.locations.indexOf(home.location)] ?? 0;
  return bonus + Math.floor((100 * (person.maxRent - home.rent)) / person.maxRent);
}

/** satisfaction(i) of everybody in a group, in its order: pair 2·s + fit, trio s + s + fit. */
export function satisfactions(group: readonly Person[], home: InstanceHome, policy: Policy): number[] {
  const times = group.length === 2 ? 2 : 1;
  return group.map((person) => {
    const scores = group.map((other) => (other === person ? 0 : scoreOf(person, other, policy)));
    return times * scores.reduce((sum, score) => sum + score, 0) + fitOf(person, home, policy);
  });
}

function inCommon(mine: readonly string[], theirs: readonly string[]): number {
  let count = 0;
  for (const one of mine) if (theirs.includes(one)) count += 1;
  return count;
}
