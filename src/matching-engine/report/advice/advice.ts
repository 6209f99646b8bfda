import type { InstanceCandidate } from '../../instance/instance.js';
import type { Problem } from '../../problem/problem.js';
import type { Advice, UnplacedPerson } from '../../solution.js';
import { Changes } from './changes.js';
import { ChosenLocations } from './chosen-locations.js';
import { ClassPrices, type Place } from './class-prices.js';
import { CompanyFinder, type Company } from './company.js';
import { Worth } from './worth.js';

/**
 * Points that a place must be worth beyond its price: a group that is worth hardly more than it costs may well not be in the best
 * answer, as homes are not handed out in fractions.
 */
const MARGIN = 100;

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
    const least = Math.max(0, worthOf(candidate, this.changes.ownPlaces(candidate), 0)) + MARGIN;
    let best: { advice: Advice | null; worth: number } = { advice: null, worth: least };
    for (const steps of this.changes.of(person, candidate)) {
      for (const { advice, changed, places } of steps) {
        const worth = worthOf(changed, places, least);
        if (worth > best.worth) best = { advice, worth };
        if (worth > least) break;
      }
    }
    return best.advice;
  }

  /** Of one person, who is asked about again and again: whoever they could live with at a location is found once. */
  private worthFor(person: number) {
    const companies = new Map<number, Company>();
    const companyAt = ({ location }: Place) => {
      const known = companies.get(location.index) ?? this.companies.find(person, location);
      companies.set(location.index, known);
      return known;
    };
    return (candidate: InstanceCandidate, places: readonly Place[], least: number) =>
      places.reduce(
        (best, place) =>
          Math.max(
            best,
            this.worth.best(person, candidate, place, () => companyAt(place), Math.max(best, least)),
          ),
        -Infinity,
      );
  }
}
