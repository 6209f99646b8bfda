import type { Instance, InstanceCandidate } from '../instance/instance.js';
import { homeViolations } from '../score/check-group.js';
import type { Bonds } from '../score/bonds.js';
import type { PairScores } from '../score/pair-scores.js';
import { homePoints } from '../score/scoring.js';
import type { Homes, RentClass } from './homes.js';
import { needOf } from './needs.js';

/** A rent class as the members of its location see it; lists by member. */
export interface ClassTable {
  index: number;
  places: 2 | 3;
  /** Points of a home for the member, −1 where the rent or another limit rules all its homes out. */
  points: Int32Array;
  /** Packed need (`needs.ts`), −1 likewise. */
  need: Int32Array;
}

/**
 * One location: its members (people who chose it and may live in one of its homes) and all scores between them. Members
 * are numbered 0 … m − 1 in the order of the people.
 */
export interface LocationTable {
  index: number;
  /** The person behind each member, ascending. */
  members: Int32Array;
  /** scores[a · m + b] = s(a, b), −1 where a and b may not share. */
  scores: Int16Array | Int32Array;
  /** s(a, b) + s(b, a), or APART. */
  sums: Int16Array | Int32Array;
  classes: ClassTable[];
  /** Members without a bond, and the bonds of two and of three. */
  singles: Int32Array;
  pairs: [number, number][];
  trios: [number, number, number][];
}

/** The sum of two people who may not share: below anything that prices can make up for. */
export const APART = -32_768;

/** `interested`: the people who chose this location and are free to be placed, ascending. */
export function makeLocationTable(
  index: number,
  interested: readonly number[],
  instance: Instance,
  homes: Homes,
  bonds: Bonds,
  pairs: PairScores,
): LocationTable {
  const members = findMembers(index, interested, instance, homes, bonds);
  const people = Array.from(members, (person) => instance.candidates[person]!);
  const classes = homes.classes
    .slice(homes.firstClass[index], homes.firstClass[index + 1])
    .map((rentClass, k) => classTable(homes.firstClass[index]! + k, rentClass, homes, people, instance));
  return {
    index,
    members,
    ...scoreTables(members, pairs, bonds, instance),
    classes,
    ...bondsOfMembers(members, bonds),
  };
}

/** Who fits one of the location's homes; people of a bond only all together. */
function findMembers(
  index: number,
  interested: readonly number[],
  { candidates }: Instance,
  { types, classes, firstClass }: Homes,
  bonds: Bonds,
): Int32Array {
  const here = classes
    .slice(firstClass[index], firstClass[index + 1])
    .flatMap(({ firstType, endType }) => types.slice(firstType, endType));
  const fitting = interested.filter((person) =>
    here.some(({ home }) => homeViolations(candidates[person]!, home).length === 0),
  );
  const set = new Set(fitting);
  return Int32Array.from(fitting.filter((person) => bonds.members[bonds.of[person]!]!.every((mate) => set.has(mate))));
}

function classTable(
  index: number,
  rentClass: RentClass,
  homes: Homes,
  people: InstanceCandidate[],
  { policy }: Instance,
): ClassTable {
  const types = homes.types.slice(rentClass.firstType, rentClass.endType);
  const { home } = types[0]!;
  const may = people.map((person) => types.some((type) => homeViolations(person, type.home).length === 0));
  const points = Int32Array.from(people, (person, a) => {
    if (!may[a]) return -1;
    const { locationBonus, rentPoints } = homePoints(person, home, policy);
    return locationBonus + rentPoints;
  });
  const need = Int32Array.from(people, (person, a) => (may[a] ? needOf(person, rentClass) : -1));
  return { index, places: rentClass.places, points, need };
}

function scoreTables(members: Int32Array, pairs: PairScores, bonds: Bonds, { policy }: Instance) {
  const m = members.length;
  const wide = 2 * (1000 + policy.likeBonus) >= -APART;
  const table = (fill: number) => (wide ? new Int32Array(m * m) : new Int16Array(m * m)).fill(fill);
  const scores = table(-1);
  const sums = table(APART);
  for (let a = 0; a < m; a++) {
    for (let b = a + 1; b < m; b++) {
      const i = members[a]!;
      const j = members[b]!;
      if (!fitsInThree(bonds, i, j) || !pairs.allowed(i, j)) continue;
      const score = (scores[a * m + b] = pairs.score(i, j));
      const back = (scores[b * m + a] = pairs.score(j, i));
      sums[a * m + b] = sums[b * m + a] = score + back;
    }
  }
  return { scores, sums };
}

/** Whether the bonds of two people fit together in a home of three. */
function fitsInThree({ of, members }: Bonds, i: number, j: number): boolean {
  return of[i] === of[j] || members[of[i]!]!.length + members[of[j]!]!.length <= 3;
}

function bondsOfMembers(members: Int32Array, bonds: Bonds) {
  const member = new Map(Array.from(members, (person, a) => [person, a]));
  const singles: number[] = [];
  const pairs: [number, number][] = [];
  const trios: [number, number, number][] = [];
  members.forEach((person, a) => {
    const bond = bonds.members[bonds.of[person]!]!;
    if (bond.length === 1) singles.push(a);
    else if (Math.min(...bond) === person) {
      const [first, second, third] = bond.map((mate) => member.get(mate)!).sort((x, y) => x - y);
      if (third === undefined) pairs.push([first!, second!]);
      else trios.push([first!, second!, third]);
    }
  });
  return { singles: Int32Array.from(singles), pairs, trios };
}
