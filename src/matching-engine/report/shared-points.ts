import { HABITS, type InstanceCandidate, type Topic } from '../instance/instance.js';
import type { SharedPoint } from '../solution.js';

/** People within this many years are close in age. */
const CLOSE_AGE = 3;

/** What all people of a group have in common, strongest first: mutual likes, then by what the topic means to them. */
export function sharedPoints(people: InstanceCandidate[]): SharedPoint[] {
  const weighed = [
    ...shared(people, 'languages'),
    ...shared(people, 'interests'),
    ...habits(people),
    ...kitchenAndAge(people),
  ];
  weighed.sort((a, b) => b.strength - a.strength);
  const points = weighed.map(({ point }) => point);
  return likeEachOther(people) ? [{ kind: 'mutualLikes' }, ...points] : points;
}

interface WeighedPoint {
  point: SharedPoint;
  strength: number;
}

/** How much a topic means to the people together, times how much of it they share (1 is as much as one can). */
function strength(people: InstanceCandidate[], topic: Topic, share: number): number {
  return share * people.reduce((sum, { importance }) => sum + importance[topic], 0);
}

function likeEachOther(people: InstanceCandidate[]): boolean {
  return people.every(({ id, likes }) => people.every((other) => other.id === id || likes.includes(other.id)));
}

function shared(people: InstanceCandidate[], topic: 'languages' | 'interests'): WeighedPoint[] {
  const ids = people[0]![topic].filter((id) => people.every((person) => person[topic].includes(id)));
  if (!ids.length) return [];
  const enough = topic === 'languages' ? 2 : 3;
  return [{ point: { kind: topic, ids }, strength: strength(people, topic, Math.min(1, ids.length / enough)) }];
}

/** Habits on which all are within one step. */
function habits(people: InstanceCandidate[]): WeighedPoint[] {
  return HABITS.flatMap((habit) => {
    const values = people.map((person) => person.habits[habit]);
    const lowest = Math.min(...values);
    const highest = Math.max(...values);
    if (highest - lowest > 1) return [];
    const point: SharedPoint = { kind: 'habit', habit, lowest, highest };
    return [{ point, strength: strength(people, habit, highest === lowest ? 1 : 0.75) }];
  });
}

function kitchenAndAge(people: InstanceCandidate[]): WeighedPoint[] {
  const points: WeighedPoint[] = [];
  const value = people[0]!.kitchen;
  if (people.every(({ kitchen }) => kitchen === value)) {
    points.push({ point: { kind: 'kitchen', value }, strength: strength(people, 'kitchen', 1) });
  }
  const ages = people.map(({ age }) => age);
  const youngest = Math.min(...ages);
  const oldest = Math.max(...ages);
  if (oldest - youngest <= CLOSE_AGE) {
    const share = 1 - (oldest - youngest) / 10;
    points.push({ point: { kind: 'age', youngest, oldest }, strength: strength(people, 'age', share) });
  }
  return points;
}
