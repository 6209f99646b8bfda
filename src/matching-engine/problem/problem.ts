import { TARGET_GROUPS, type Instance } from '../instance/instance.js';
import { findBonds, type Bonds } from '../score/bonds.js';
import { PairScores } from '../score/pair-scores.js';
import { sortHomes, type Homes, type RentClass } from './homes.js';
import { makeLocationTable, type LocationTable } from './location-table.js';
import { findMixRows, type MixRows } from './mix-rows.js';
import { findNeeds, type Needs } from './needs.js';
import { findRows, type Rows } from './rows.js';

/** What there is to hand out, in numbers alone: all that packing groups into homes needs to know. */
export interface Stock {
  people: number;
  /** How many homes there are of each type. */
  homeCounts: Int32Array;
  /** The rent class of each home type. */
  classOf: Int32Array;
  needs: Needs;
  mixRows: MixRows;
  rows: Rows;
}

/** What finding groups needs to know besides, in numbers alone too: it can be sent to another thread. */
export interface SearchProblem extends Stock {
  /** 0 or 1 for each person: the index in TARGET_GROUPS. */
  targetGroup: Uint8Array;
  /** urgencyWeight · urgency of each person. */
  urgencyValue: Float64Array;
  minimumSatisfaction: number;
  classes: RentClass[];
  locations: LocationTable[];
}

/**
 * An instance as the search sees it: people, home types and locations by index, scores in tables, the locked groups with
 * their homes, people and places of the mix rule taken out. The tables hold Σ m² scores over the locations, m their
 * members: memory grows with the people times the people of one location.
 */
export interface Problem extends SearchProblem {
  instance: Instance;
  bonds: Bonds;
  homes: Homes;
}

/** The largest bond that a home can hold. */
export const LARGEST_BOND = 3;

/**
 * Compiles a valid instance; null when interrupted. People who are locked or in a bond of more than three are members of no
 * location.
 */
export function compileProblem(instance: Instance, interrupted: () => boolean): Problem | null {
  const { candidates, policy } = instance;
  const homes = sortHomes(instance);
  const mixRows = findMixRows(instance, homes);
  const bonds = findBonds(candidates);
  const pairs = new PairScores(candidates, policy.likeBonus);
  const locations: LocationTable[] = [];
  for (const [l, people] of interestedIn(instance, bonds).entries()) {
    if (interrupted()) return null;
    locations.push(makeLocationTable(l, people, instance, homes, bonds, pairs));
  }
  return {
    instance,
    people: candidates.length,
    bonds,
    targetGroup: Uint8Array.from(candidates, ({ targetGroup }) => TARGET_GROUPS.indexOf(targetGroup)),
    urgencyValue: Float64Array.from(candidates, ({ urgency }) => urgency * policy.urgencyWeight),
    homes,
    classes: homes.classes,
    homeCounts: Int32Array.from(homes.types, ({ ids }) => ids.length),
    classOf: homes.classOf,
    needs: findNeeds(homes),
    mixRows,
    rows: findRows(candidates.length, homes, mixRows),
    locations,
    minimumSatisfaction: policy.minimumSatisfaction,
  };
}

/** For each location the people who chose it, without those who are locked or in a bond that no home can hold. */
function interestedIn({ locations, candidates, locked }: Instance, bonds: Bonds): number[][] {
  const index = new Map(locations.map(({ id }, l) => [id, l]));
  const placed = new Set(locked.flatMap((group) => group.candidates));
  const interested: number[][] = locations.map(() => []);
  candidates.forEach(({ id, locations: chosen }, person) => {
    if (placed.has(id) || bonds.members[bonds.of[person]!]!.length > LARGEST_BOND) return;
    for (const location of chosen) interested[index.get(location)!]!.push(person);
  });
  return interested;
}
