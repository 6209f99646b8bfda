import { findBonds, type Bonds } from './bonds.js';
import { homeViolations } from './check-group.js';
import { homeTypes, type HomeType } from './home-types.js';
import { TARGET_GROUPS, type Instance } from './instance.js';
import { PairScores } from './pair-scores.js';
import { findQuotas, type Quotas } from './quotas.js';
import { homePoints } from './scoring.js';

/**
 * An instance as the search sees it: indices instead of ids, the locked groups with their homes, people and quotas taken
 * out. A *membership* is one person in one chosen location that has a home within that person's limits.
 */
export interface Problem {
  instance: Instance;
  pairs: PairScores;
  bonds: Bonds;
  types: HomeType[];
  quotas: Quotas;
  /** 0 or 1: the index in TARGET_GROUPS of each person. */
  targetGroup: Uint8Array;
  /** urgencyWeight · urgency of each person. */
  urgencyValue: Float64Array;
  memberships: Memberships;
}

export interface Memberships {
  /** The memberships of person p are start[p] … start[p + 1] − 1, best location first. */
  start: Int32Array;
  person: Int32Array;
  location: Int32Array;
  /** The memberships of each location. */
  ofLocation: number[][];
  /** Types of location l are firstType[l] … firstType[l + 1] − 1. */
  firstType: Int32Array;
  /** Where the fits of a membership start: one for each type of its location. */
  fitStart: Int32Array;
  /** Points of the home for the person, or −1 where the home breaks a limit of that person. */
  fit: Int32Array;
}

/** Compiles a valid instance. People who are locked or in a bond of more than three have no memberships. */
export function compileProblem(instance: Instance): Problem {
  const lockedHomes = new Set(instance.locked.map(({ home }) => home));
  const homes = instance.homes.filter(({ id }) => !lockedHomes.has(id));
  const { types, first } = homeTypes(
    homes,
    instance.locations.map(({ id }) => id),
  );
  const bonds = findBonds(instance.candidates);
  return {
    instance,
    pairs: new PairScores(instance.candidates, instance.policy.likeBonus),
    bonds,
    types,
    quotas: findQuotas(instance, types),
    targetGroup: Uint8Array.from(instance.candidates, ({ targetGroup }) => TARGET_GROUPS.indexOf(targetGroup)),
    urgencyValue: Float64Array.from(instance.candidates, ({ urgency }) => urgency * instance.policy.urgencyWeight),
    memberships: findMemberships(instance, bonds, types, first),
  };
}

function findMemberships(instance: Instance, bonds: Bonds, types: HomeType[], firstType: Int32Array): Memberships {
  const locked = new Set(instance.locked.flatMap(({ candidates }) => candidates));
  const locationIndex = new Map(instance.locations.map(({ id }, i) => [id, i]));
  const start = new Int32Array(instance.candidates.length + 1);
  const person: number[] = [];
  const location: number[] = [];
  const fitStart: number[] = [];
  const fit: number[] = [];
  instance.candidates.forEach((candidate, p) => {
    const placeable = !locked.has(candidate.id) && bonds.members[bonds.of[p]!]!.length <= 3;
    for (const id of placeable ? candidate.locations : []) {
      const l = locationIndex.get(id)!;
      const fits = types.slice(firstType[l], firstType[l + 1]).map(({ home }) => {
        if (homeViolations(candidate, home).length) return -1;
        const points = homePoints(candidate, home, instance.policy);
        return points.locationBonus + points.rentPoints;
      });
      if (fits.every((points) => points < 0)) continue;
      person.push(p);
      location.push(l);
      fitStart.push(fit.length);
      fit.push(...fits);
    }
    start[p + 1] = person.length;
  });
  const ofLocation: number[][] = instance.locations.map(() => []);
  location.forEach((l, membership) => ofLocation[l]!.push(membership));
  return {
    start,
    person: Int32Array.from(person),
    location: Int32Array.from(location),
    ofLocation,
    firstType,
    fitStart: Int32Array.from(fitStart),
    fit: Int32Array.from(fit),
  };
}

/** The membership of a person in a location, −1 when there is none. */
export function membershipOf(memberships: Memberships, person: number, location: number): number {
  for (let m = memberships.start[person]!; m < memberships.start[person + 1]!; m++) {
    if (memberships.location[m] === location) return m;
  }
  return -1;
}

/** The points of a home type for a person, −1 where it breaks a limit. */
export function fitOf(problem: Problem, person: number, type: number): number {
  const { memberships } = problem;
  const location = problem.types[type]!.location;
  const membership = membershipOf(memberships, person, location);
  if (membership < 0) return -1;
  return memberships.fit[memberships.fitStart[membership]! + type - memberships.firstType[location]!]!;
}
