import type { MatchingPolicy } from '../../platform/config/policy.js';
import { isWithin } from '../../platform/config/scenario-bounds.js';
import type { FieldProblem } from '../../platform/http/problem.js';
import type { PolicyChanges } from './scenario.js';

/** What staff ask of a run beside its effort and seed. */
export interface ScenarioRequest {
  name?: string;
  /** A field that is left out stays as in the policy in force. */
  policy?: PolicyChanges;
  /** Ids of homes that take no part. */
  homesOut?: readonly string[];
  /** Ids of locations of which no home takes part. */
  locationsOut?: readonly string[];
}

/** A home that can be left out of a run, and where it is. */
export interface RoundHome {
  id: string;
  reference: string;
  locationId: string;
}

const MOST_NAMED = 5;

/** Everything that is wrong with a scenario for the homes of its round; a field `policy.locationBonus.1` is of the second number. */
export function scenarioProblems(
  { policy = {}, homesOut = [], locationsOut = [] }: ScenarioRequest,
  inForce: MatchingPolicy,
  homes: readonly RoundHome[],
): FieldProblem[] {
  const problems = policyProblems(policy, inForce);
  problems.push(...unknown('homesOut', 'homes', homesOut, new Set(homes.map(({ id }) => id))));
  problems.push(
    ...unknown('locationsOut', 'locations', locationsOut, new Set(homes.map(({ locationId }) => locationId))),
  );
  const out = leftOut(homes, { homesOut, locationsOut });
  if (out.length > 0 && out.length === homes.length)
    problems.push({ field: 'homesOut', message: 'at least one home of the round must take part' });
  return problems;
}

/** The homes that take no part, in the order of the round's. */
export function leftOut<Row extends RoundHome>(
  homes: readonly Row[],
  { homesOut = [], locationsOut = [] }: Pick<ScenarioRequest, 'homesOut' | 'locationsOut'>,
): Row[] {
  const out = new Set([...homesOut, ...locationsOut]);
  return homes.filter(({ id, locationId }) => out.has(id) || out.has(locationId));
}

function policyProblems({ locationBonus, ...single }: PolicyChanges, inForce: MatchingPolicy): FieldProblem[] {
  const { scenarios } = inForce;
  const problem = (field: string, { min, max }: { min: number; max: number }) => ({
    field: `policy.${field}`,
    message: `must be a whole number from ${min} to ${max}`,
  });
  const problems = (['urgencyWeight', 'minimumSatisfaction', 'likeBonus'] as const)
    .filter((weight) => single[weight] !== undefined && !isWithin(single[weight], scenarios[weight]))
    .map((weight) => problem(weight, scenarios[weight]));
  const places = inForce.locationBonus.length;
  if (locationBonus && locationBonus.length !== places)
    problems.push({
      field: 'policy.locationBonus',
      message: `must be ${places} numbers: for the first wish, the second …`,
    });
  locationBonus?.forEach((value, place) => {
    if (!isWithin(value, scenarios.locationBonus))
      problems.push(problem(`locationBonus.${place}`, scenarios.locationBonus));
  });
  return problems;
}

function unknown(field: string, what: string, ids: readonly string[], known: ReadonlySet<string>): FieldProblem[] {
  const strange = ids.filter((id) => !known.has(id));
  if (strange.length === 0) return [];
  const more = strange.length > MOST_NAMED ? ` and ${strange.length - MOST_NAMED} more` : '';
  return [{ field, message: `not ${what} of this round: ${strange.slice(0, MOST_NAMED).join(', ')}${more}` }];
}
