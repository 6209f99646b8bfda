import type { InstancePolicy } from '../../matching-engine/index.js';

/** What staff may change of the policy for one run, in the order in which it is told. */
export const WEIGHTS = [
  'urgencyWeight',
  'minimumSatisfaction',
  'likeBonus',
  'locationBonus',
] as const satisfies readonly (keyof InstancePolicy)[];
export type Weight = (typeof WEIGHTS)[number];

/** The weights with which a run calculates. */
export type Weights = InstancePolicy;

/** Values instead of those of the policy in force; `locationBonus` as a whole. */
export type PolicyChanges = Partial<InstancePolicy>;

/** What a run does otherwise than by default: nothing changed, and all homes of the round. */
export interface Scenario {
  /** What staff call it. */
  name: string | null;
  policyChanges: PolicyChanges;
  /** Ids of homes that take no part. A home with an approved group keeps that group all the same. */
  homesOut: string[];
}

export const DEFAULT_SCENARIO: Scenario = { name: null, policyChanges: {}, homesOut: [] };

/** One value with which a run calculates and the policy in force does not. */
export interface PolicyDifference {
  weight: Weight;
  value: number | number[];
  inForce: number | number[];
}

/** The policy with which a run of a scenario calculates. */
export function policyWith(inForce: InstancePolicy, changes: PolicyChanges): InstancePolicy {
  return {
    urgencyWeight: changes.urgencyWeight ?? inForce.urgencyWeight,
    minimumSatisfaction: changes.minimumSatisfaction ?? inForce.minimumSatisfaction,
    likeBonus: changes.likeBonus ?? inForce.likeBonus,
    locationBonus: changes.locationBonus ?? inForce.locationBonus,
  };
}

/** What differs between two policies, in a fixed order. */
export function policyDifferences(policy: InstancePolicy, inForce: InstancePolicy): PolicyDifference[] {
  return WEIGHTS.map((weight) => ({ weight, value: policy[weight], inForce: inForce[weight] })).filter(
    ({ value, inForce: other }) => String(value) !== String(other),
  );
}

/** Only what is really another value, so that filling in the policy's own changes nothing. */
export function realChanges(asked: PolicyChanges, inForce: InstancePolicy): PolicyChanges {
  const differing = policyDifferences(policyWith(inForce, asked), inForce);
  return Object.fromEntries(differing.map(({ weight, value }) => [weight, value]));
}
