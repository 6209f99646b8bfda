import type { SearchProblem } from '../problem/problem.js';
import { Adam } from './adam.js';
import type { Cooling } from './adjust-prices.js';
import { needOfProfile, profileOf } from './group-pool.js';
import { ProfileCosts } from './profile-costs.js';

const COOLING: Cooling = { steps: 200, from: 5000, to: 150 };
/** The satisfaction that a person is taken to get from housemates: about what good groups give. */
const TYPICAL_SATISFACTION = 1500;

/** What each person can choose from: a rent class, as a profile, with its worth. Person p has start[p] … start[p + 1] − 1. */
interface Options {
  start: Int32Array;
  profile: Int32Array;
  worth: Float64Array;
}

/**
 * Prices to begin with, from a much smaller problem: as if everybody lived with people of their own target group and got a
 * typical satisfaction, so that each person by themselves takes a share of a home. It knows where homes are scarce and who is
 * urgent, but not who fits whom; the bound at these prices is some 2–3% too high. Solved as in `adjustPrices`, with a person's
 * options in place of an owner's groups; a person's own price is what their best option leaves.
 */
export function firstPrices(problem: SearchProblem, interrupted: () => boolean): Float64Array {
  const { rows, people } = problem;
  const prices = new Float64Array(rows.count + 1);
  const options = findOptions(problem);
  const costs = new ProfileCosts(problem, options.profile);
  const left = new Float64Array(rows.count + 1);
  const own = new Float64Array(people);
  const adam = new Adam(rows.count);
  const cooling = Math.exp(Math.log(COOLING.to / COOLING.from) / COOLING.steps);
  let temperature = COOLING.from;
  for (let step = 0; step < COOLING.steps && !interrupted(); step++) {
    temperature *= cooling;
    costs.price(prices, temperature, rows.capacity);
    left.set(rows.capacity);
    wantPlaces(problem, options, costs, temperature, own);
    costs.spread(left);
    left.fill(0, 0, people);
    adam.step(prices, left, temperature);
    prices.set(own);
  }
  return prices;
}

function findOptions({ people, locations, targetGroup, urgencyValue, needs }: SearchProblem): Options {
  const options: { profile: number; worth: number }[][] = Array.from({ length: people }, () => []);
  for (const { members, classes } of locations) {
    for (const { index, places, points, need } of classes) {
      members.forEach((person, a) => {
        if (points[a]! < 0) return;
        const profile = profileOf(needs.first[index]! + need[a]!, targetGroup[person] === 0 ? places : 0);
        options[person]!.push({ profile, worth: urgencyValue[person]! + points[a]! + TYPICAL_SATISFACTION });
      });
    }
  }
  const start = new Int32Array(people + 1);
  options.forEach((list, person) => (start[person + 1] = start[person]! + list.length));
  const all = options.flat();
  return {
    start,
    profile: Int32Array.from(all, ({ profile }) => profile),
    worth: Float64Array.from(all, ({ worth }) => worth),
  };
}

/** Adds up which profiles people want, each person a share of a home; sets what the best option leaves each of them. */
function wantPlaces(
  { people, needs }: SearchProblem,
  { start, profile, worth }: Options,
  { cost, wanted }: ProfileCosts,
  temperature: number,
  own: Float64Array,
): void {
  for (let person = 0; person < people; person++) {
    let best = 0;
    for (let k = start[person]!; k < start[person + 1]!; k++) {
      best = Math.max(best, worth[k]! - cost[profile[k]!]! / needs.places[needOfProfile(profile[k]!)]!);
    }
    own[person] = best;
    let sum = Math.exp(-best / temperature);
    const weight = (k: number, places: number) =>
      Math.exp((worth[k]! - cost[profile[k]!]! / places - best) / temperature);
    for (let k = start[person]!; k < start[person + 1]!; k++) {
      sum += weight(k, needs.places[needOfProfile(profile[k]!)]!);
    }
    for (let k = start[person]!; k < start[person + 1]!; k++) {
      const places = needs.places[needOfProfile(profile[k]!)]!;
      wanted[profile[k]!]! += weight(k, places) / sum / places;
    }
  }
}
