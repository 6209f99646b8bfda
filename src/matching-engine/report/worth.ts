import type { InstanceCandidate } from '../instance/instance.js';
import { APART } from '../problem/location-table.js';
import { needOf, needTogether } from '../problem/needs.js';
import type { Problem } from '../problem/problem.js';
import { homePoints } from '../score/scoring.js';
import type { ClassPrices, Nets, Place } from './class-prices.js';
import { acceptedIn, type Company } from './company.js';

/** With so many partners groups of three are tried, those with the most weight. */
const MOST_PARTNERS = 24;

/** A person, with the answers to be tried, in a rent class. */
interface Guest {
  place: Place;
  company: Company;
  nets: Nets;
  person: number;
  points: number;
  need: number;
}

/**
 * What a group with one person is worth beyond what all it takes from others costs: value − Σ prices of the other people, the
 * home and the mix rule. Above 0 the person would win a place at these prices. The person's own price is left out, and so the
 * answers of a person can be tried that the problem does not hold. Groups of three are tried of the best partners only, so what
 * is found may be too little.
 */
export class Worth {
  constructor(
    private readonly problem: Problem,
    private readonly prices: Float64Array,
    private readonly classPrices: ClassPrices,
  ) {}

  /**
   * The most that a group in a home of the class is worth, −∞ when there is none.
   * @param candidate the person with the answers to be tried
   * @param company of the person at the location
   */
  best(person: number, candidate: InstanceCandidate, place: Place, company: Company): number {
    const rentClass = this.problem.classes[place.table.index]!;
    const need = needOf(candidate, rentClass);
    if (need < 0 || rentClass.rent > candidate.maxRent) return -Infinity;
    const { home } = this.problem.homes.types[rentClass.firstType]!;
    const { locationBonus, rentPoints } = homePoints(candidate, home, this.problem.instance.policy);
    const nets = this.classPrices.netsOf(place);
    const guest = { place, company, nets, person, points: locationBonus + rentPoints, need };
    const accepted = acceptedIn(company, candidate);
    return place.table.places === 2 ? this.bestPair(guest, accepted) : this.bestTrio(guest, accepted);
  }

  private bestPair(guest: Guest, accepted: readonly number[]): number {
    const { company, nets, place, points, need } = guest;
    const least = this.problem.minimumSatisfaction;
    let best = -Infinity;
    for (const x of accepted) {
      const a = company.member[x]!;
      const score = 2 * company.score[x]!;
      const back = 2 * company.back[x]!;
      if (nets.single[a] === -Infinity || this.own(guest) + score + back + nets.single[a]! - nets.lowest <= best)
        continue;
      if (score + points < least || back + place.table.points[a]! < least) continue;
      best = Math.max(best, this.surplus(guest, score + back, [a], needTogether(need, place.table.need[a]!)));
    }
    return best;
  }

  private bestTrio(guest: Guest, accepted: readonly number[]): number {
    const { company, nets } = guest;
    const weight = (x: number) => company.score[x]! + company.back[x]! + nets.net[company.member[x]!]!;
    const singles = accepted.filter((x) => nets.single[company.member[x]!]! > -Infinity);
    const partners = heaviest(singles, weight);
    const most = 2 * (1000 + this.problem.instance.policy.likeBonus);
    let best = -Infinity;
    for (let i = 0; i < partners.length; i++) {
      const weightOfI = weight(partners[i]!);
      for (let j = i + 1; j < partners.length; j++) {
        const bound = this.own(guest) + weightOfI + weight(partners[j]!) - nets.lowest;
        if (bound + most <= best) break;
        best = Math.max(best, this.trio(guest, partners[i]!, partners[j]!, bound, best));
      }
    }
    return this.bestWithBond(guest, accepted, best);
  }

  /** The same with two people of a bond, from what was found so far. */
  private bestWithBond(guest: Guest, accepted: readonly number[], soFar: number): number {
    const { pairs } = guest.place.location;
    if (pairs.length === 0) return soFar;
    const numberOf = new Map(accepted.map((x) => [guest.company.member[x]!, x]));
    let best = soFar;
    for (const [a, b] of pairs) {
      const x = numberOf.get(a);
      const y = numberOf.get(b);
      if (x !== undefined && y !== undefined) best = Math.max(best, this.trio(guest, x, y, Infinity, best));
    }
    return best;
  }

  /** What the person with two of their company is worth; −∞ when they may not, or it is no more than `floor`. */
  private trio(guest: Guest, x: number, y: number, bound: number, floor: number): number {
    const { company, place, nets, points, need } = guest;
    const { table, location } = place;
    const m = location.members.length;
    const a = company.member[x]!;
    const b = company.member[y]!;
    const sum = location.sums[a * m + b]!;
    if (sum === APART || bound + sum <= floor || nets.net[a]! + nets.net[b]! === -Infinity) return -Infinity;
    const least = this.problem.minimumSatisfaction;
    const score = company.score[x]! + company.score[y]!;
    const ofA = company.back[x]! + location.scores[a * m + b]!;
    const ofB = company.back[y]! + location.scores[b * m + a]!;
    if (score + points < least || ofA + table.points[a]! < least || ofB + table.points[b]! < least) return -Infinity;
    const together = needTogether(needTogether(need, table.need[a]!), table.need[b]!);
    return this.surplus(guest, score + ofA + ofB, [a, b], together);
  }

  private own({ person, points }: Guest): number {
    return this.problem.urgencyValue[person]! + points;
  }

  /** @param company the satisfaction that all get from each other */
  private surplus(guest: Guest, company: number, members: readonly number[], packedNeed: number): number {
    const { urgencyValue, targetGroup } = this.problem;
    const { location, table } = guest.place;
    let left = this.own(guest) + company;
    let youngTenants = targetGroup[guest.person]!;
    for (const a of members) {
      const other = location.members[a]!;
      left += urgencyValue[other]! + table.points[a]! - this.prices[other]!;
      youngTenants += targetGroup[other]!;
    }
    return left - this.classPrices.home(table.index, packedNeed, table.places - youngTenants);
  }
}

/** The items with the most weight, the heaviest first. */
function heaviest(items: readonly number[], weight: (item: number) => number): number[] {
  const best: number[] = [];
  for (const item of items) {
    const mine = weight(item);
    if (best.length === MOST_PARTNERS && weight(best.at(-1)!) >= mine) continue;
    let at = best.length;
    while (at > 0 && weight(best[at - 1]!) < mine) at--;
    best.splice(at, 0, item);
    if (best.length > MOST_PARTNERS) best.pop();
  }
  return best;
}
