import type { InstanceCandidate } from '../instance/instance.js';
import type { Problem } from '../problem/problem.js';
import type { Advice, UnplacedPerson } from '../solution.js';
import { Changes, type Change } from './changes.js';
import { ChosenLocations } from './chosen-locations.js';
import { ClassPrices, type Place } from './class-prices.js';
import { CompanyFinder, type Company } from './company.js';
import { Worth } from './worth.js';

/** Points that a place must be worth beyond its price: an answer is not quite as good as its prices. */
const MARGIN = 0;

/**
 * Gives each person without a place the one change of their own answers that would help them most, at the prices: of the changes
 * with which a group with this person is worth more than all it takes from others (`Worth`), and more than without the change,
 * the one that is worth the most. Never about genders or one other person; people of a bond get none, as it would be about
 * others' answers too. When interrupted, the people who are left get none.
 *
 * @param prices of the problem, from `findPrices`
 */
export function adviseUnplaced(
  problem: Problem,
  prices: Float64Array,
  unplaced: readonly UnplacedPerson[],
  interrupted: () => boolean,
): UnplacedPerson[] {
  const adviser = new Adviser(problem, prices);
  const indexOf = new Map(problem.instance.candidates.map(({ id }, person) => [id, person]));
  return unplaced.map((one) => {
    const advice = interrupted() ? null : adviser.advise(indexOf.get(one.candidate)!);
    return { ...one, advice };
  });
}

class Adviser {
  private readonly companies: CompanyFinder;
  private readonly changes: Changes;
  private readonly worth: Worth;

  constructor(
    private readonly problem: Problem,
    prices: Float64Array,
  ) {
    const { instance } = problem;
    const classPrices = new ClassPrices(problem, prices);
    this.companies = new CompanyFinder(instance.candidates, instance.policy.likeBonus);
    this.changes = new Changes(problem, classPrices, new ChosenLocations(instance));
    this.worth = new Worth(problem, prices, classPrices);
  }

  advise(person: number): Advice | null {
    const { bonds, instance } = this.problem;
    if (bonds.members[bonds.of[person]!]!.length > 1) return null;
    const candidate = instance.candidates[person]!;
    const worthOf = this.worthFor(person);
    const now = worthOf(candidate, this.changes.ownPlaces(candidate));
    let most = Math.max(0, now) + MARGIN;
    let best: Advice | null = null;
    for (const steps of this.changes.of(person, candidate)) {
      const { change, worth } = firstThatHelps(steps, Math.max(0, now) + MARGIN, worthOf);
      if (!change || worth <= most) continue;
      most = worth;
      best = change.advice;
    }
    return best;
  }

  /** Of one person, who is asked about again and again: whoever they could live with at a location is found once. */
  private worthFor(person: number) {
    const companies = new Map<number, Company>();
    const companyAt = ({ location: { index, members } }: Place) => {
      const known = companies.get(index) ?? this.companies.find(person, members);
      companies.set(index, known);
      return known;
    };
    return (candidate: InstanceCandidate, places: readonly Place[]) =>
      Math.max(-Infinity, ...places.map((place) => this.worth.best(person, candidate, place, companyAt(place))));
  }
}

function firstThatHelps(
  steps: readonly Change[],
  least: number,
  worthOf: (candidate: InstanceCandidate, places: readonly Place[]) => number,
): { change: Change | null; worth: number } {
  for (const change of steps) {
    const worth = worthOf(change.changed, change.places);
    if (worth > least) return { change, worth };
  }
  return { change: null, worth: -Infinity };
}
