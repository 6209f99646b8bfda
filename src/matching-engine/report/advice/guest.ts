import type { InstanceCandidate } from '../../instance/instance.js';
import type { RentClass } from '../../problem/homes.js';
import type { Problem } from '../../problem/problem.js';
import { homePoints } from '../../score/scoring.js';
import type { Nets, Place } from './class-prices.js';
import type { Company } from './company.js';

/** A person, with the answers to be tried, in a rent class. */
export interface Guest {
  place: Place;
  company: Company;
  nets: Nets;
  person: number;
  /** Of a home of the class. */
  points: number;
  /** Packed (`needs.ts`). */
  need: number;
}

/** The points that a home of a rent class gives a person with these answers. */
export function pointsIn({ homes, instance }: Problem, { firstType }: RentClass, candidate: InstanceCandidate): number {
  const { locationBonus, rentPoints } = homePoints(candidate, homes.types[firstType]!.home, instance.policy);
  return locationBonus + rentPoints;
}
