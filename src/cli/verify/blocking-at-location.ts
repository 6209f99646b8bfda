import type { Instance, InstanceCandidate, InstanceHome } from '../../matching-engine/index.js';
import { homeLimits, pairLimits } from './limits.js';
import { fitOf, scoreOf } from './score.js';

type Person = InstanceCandidate;

/** How everybody lives in the answer at hand. */
export interface Standing {
  policy: Instance['policy'];
  satisfaction: ReadonlyMap<string, number>;
  heldBy: ReadonlyMap<string, InstanceHome>;
  bonds: ReadonlyMap<string, readonly string[]>;
}

/** The groups found so far, each by the ids of its members: one that is found at two locations counts once. */
export interface Found {
  pairs: Set<string>;
  trios: Set<string>;
}

/** Anything is better than no home at all. */
const UNHOUSED = -1;
/** A person's fit has at most this many points for the rent. */
const MOST_RENT_POINTS = 100;
const IMPOSSIBLE = -1;

/** Adds the blocking groups in the homes of one location. @param people who chose it @param empty its homes without a group */
export function countAt(
  location: string,
  people: readonly Person[],
  empty: readonly InstanceHome[],
  standing: Standing,
  found: Found,
): void {
  const count = people.length;
  const scores = scoresOf(people, standing.policy);
  /** What a person needs of the others' scores, at the very least, to be better off. */
  const needs = people.map((person) => leastScores(person, location, standing));
  const canBlock = (members: number[], together: number[]) =>
    staysWhole(
      members.map((i) => people[i]!),
      standing.bonds,
    ) &&
    homesFor(
      members.map((i) => people[i]!),
      location,
      empty,
      standing,
    ).some((home) => members.every((i, k) => isBetterOff(people[i]!, together[k]!, home, standing)));
  for (let i = 0; i < count; i++) {
    const others: number[] = [];
    for (let j = i + 1; j < count; j++) {
      if (scores[i * count + j] !== IMPOSSIBLE) others.push(j);
    }
    for (const [at, j] of others.entries()) {
      const [ij, ji] = [scores[i * count + j]!, scores[j * count + i]!];
      if (2 * ij >= needs[i]! && 2 * ji >= needs[j]! && canBlock([i, j], [2 * ij, 2 * ji]))
        found.pairs.add(`${people[i]!.id} ${people[j]!.id}`);
      for (let next = at + 1; next < others.length; next++) {
        const k = others[next]!;
        if (scores[j * count + k] === IMPOSSIBLE) continue;
        const mine = ij + scores[i * count + k]!;
        if (mine < needs[i]!) continue;
        const second = ji + scores[j * count + k]!;
        const third = scores[k * count + i]! + scores[k * count + j]!;
        if (second < needs[j]! || third < needs[k]!) continue;
        if (canBlock([i, j, k], [mine, second, third]))
          found.trios.add(`${people[i]!.id} ${people[j]!.id} ${people[k]!.id}`);
      }
    }
  }
}

/** s(i,j) at i · count + j; IMPOSSIBLE for two who may not live together. */
function scoresOf(people: readonly Person[], policy: Instance['policy']): Int32Array {
  const count = people.length;
  const scores = new Int32Array(count * count).fill(IMPOSSIBLE);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      if (pairLimits(people[i]!, people[j]!).length > 0) continue;
      scores[i * count + j] = scoreOf(people[i]!, people[j]!, policy);
      scores[j * count + i] = scoreOf(people[j]!, people[i]!, policy);
    }
  }
  return scores;
}

function leastScores(person: Person, location: string, { policy, satisfaction }: Standing): number {
  const mostFit = (policy.locationBonus[person.locations.indexOf(location)] ?? 0) + MOST_RENT_POINTS;
  return Math.max(policy.minimumSatisfaction, (satisfaction.get(person.id) ?? UNHOUSED) + 1) - mostFit;
}

function staysWhole(group: readonly Person[], bonds: Standing['bonds']): boolean {
  const inside = group.map(({ id }) => id);
  return inside.every((id) => bonds.get(id)!.every((member) => inside.includes(member)));
}

/** The homes of the location that the group could take: the empty ones, and those that a member holds. */
function homesFor(group: readonly Person[], location: string, empty: readonly InstanceHome[], { heldBy }: Standing) {
  const held = group.flatMap(({ id }) => heldBy.get(id) ?? []).filter((home) => home.location === location);
  return [...held, ...empty].filter((home) => home.places === group.length);
}

function isBetterOff(
  person: Person,
  together: number,
  home: InstanceHome,
  { policy, satisfaction }: Standing,
): boolean {
  if (homeLimits(person, home).length > 0) return false;
  const then = together + fitOf(person, home, policy);
  return then >= policy.minimumSatisfaction && then > (satisfaction.get(person.id) ?? UNHOUSED);
}
