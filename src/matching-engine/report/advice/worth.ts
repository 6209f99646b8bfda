import type { InstanceCandidate } from '../../instance/instance.js';
import { APART } from '../../problem/location-table.js';
import { needOf, needTogether } from '../../problem/needs.js';
import type { Problem } from '../../problem/problem.js';
import type { ClassPrices, Place } from './class-prices.js';
import { acceptedIn, type Company } from './company.js';
import { pointsIn, type Guest } from './guest.js';
import { heaviest } from '../../heaviest.js';

/** With so many partners groups of three are tried, those with the most weight. */
const MOST_PARTNERS = 24;

/**
 * What a group with one person is worth beyond what all it takes from others costs: value − Σ prices of the other people, the
 * home and the mix rule. Above 0 the person would win a place at these prices. The person's own price is left out, and so the
 * answers of a person can be tried that the problem does not hold. Groups of three are tried of the best partners only, so what
 * is found may be too little.
 */
export class Worth {
  /** The most that two people score each other, together. */
  private readonly mostSum: number;

  constructor(
    private readonly problem: Problem,
    private readonly prices: Float64Array,
    private readonly classPrices: ClassPrices,
  ) {
    this.mostSum = 2 * (1000 + problem.instance.policy.likeBonus);
  }

  /**
   * The most that a group in a home of the class is worth, if that is more than `least`; else −∞.
   * @param candidate the person with the answers to be tried
   * @param company of the person at the location; asked for only where it matters
   */
  best(person: number, candidate: InstanceCandidate, place: Place, company: () => Company, least: number): number {
    const rentClass = this.problem.classes[place.table.index]!;
    const need = needOf(candidate, rentClass);
    if (need < 0 || rentClass.rent > candidate.maxRent) return -Infinity;
    const points = pointsIn(this.problem, rentClass, candidate);
    const nets = this.classPrices.netsOf(place);
    const bound = this.problem.urgencyValue[person]! + points + nets.most + 2 * this.mostSum - nets.lowest;
    if (bound <= least) return -Infinity;
    const guest = { place, company: company(), nets, person, points, need };
    const accepted = acceptedIn(guest.company, candidate);
    const best =
      place.table.places === 2 ? this.bestPair(guest, accepted, least) : this.bestTrio(guest, accepted, least);
    return best > least ? best : -Infinity;
  }

  private bestPair(guest: Guest, accepted: readonly number[], least: number): number {
    const { company, nets, place, points, need } = guest;
    const { minimumSatisfaction } = this.problem;
    let best = least;
    for (const x of accepted) {
      const a = company.member[x]!;
      const score = 2 * company.score[x]!;
      const back = 2 * company.back[x]!;
      if (this.own(guest) + score + back + nets.single[a]! - nets.lowest <= best) continue;
      if (score + points < minimumSatisfaction || back + place.table.points[a]! < minimumSatisfaction) continue;
      best = Math.max(best, this.surplus(guest, score + back, [a], needTogether(need, place.table.need[a]!)));
    }
    return best;
  }

  private bestTrio(guest: Guest, accepted: readonly number[], least: number): number {
    const { company, nets } = guest;
    const weights = accepted.map((x) => company.score[x]! + company.back[x]! + nets.single[company.member[x]!]!);
    const partners = heaviest(weights, MOST_PARTNERS);
    const own = this.own(guest) - nets.lowest;
    let best = least;
    for (let i = 0; i < partners.length; i++) {
      for (let j = i + 1; j < partners.length; j++) {
        const bound = own + weights[partners[i]!]! + weights[partners[j]!]!;
        if (bound + this.mostSum <= best) break;
        best = Math.max(best, this.trio(guest, accepted[partners[i]!]!, accepted[partners[j]!]!, bound, best));
      }
    }
    return this.bestWithBond(guest, accepted, best);
  }

  /** The same with two people of a bond, from what was found so far. */
  private bestWithBond(guest: Guest, accepted: readonly number[], soFar: number): number {
    const { company, place, nets } = guest;
    const { pairs } = place.location;
    if (pairs.length === 0) return soFar;
    const numberOf = new Int32Array(place.location.members.length).fill(-1);
    for (const x of accepted) numberOf[company.member[x]!] = x;
    const own = this.own(guest) - nets.lowest;
    const weight = (x: number) => company.score[x]! + company.back[x]! + nets.net[company.member[x]!]!;
    let best = soFar;
    for (const [a, b] of pairs) {
      const x = numberOf[a]!;
      const y = numberOf[b]!;
      if (x >= 0 && y >= 0) best = Math.max(best, this.trio(guest, x, y, own + weight(x) + weight(y), best));
    }
    return best;
  }

  /**
   * What a group of the person and two of their company is worth; −∞ when they may not, or it is no more than `least`.
   * @param bound on that, without what the two score each other
   */
  private trio(guest: Guest, x: number, y: number, bound: number, least: number): number {
    const { company, place, points, need } = guest;
    const { table, location } = place;
    const m = location.members.length;
    const a = company.member[x]!;
    const b = company.member[y]!;
    const sum = location.sums[a * m + b]!;
    if (sum === APART || bound + sum <= least) return -Infinity;
    const score = company.score[x]! + company.score[y]!;
    const ofA = company.back[x]! + location.scores[a * m + b]!;
    const ofB = company.back[y]! + location.scores[b * m + a]!;
    const lowest = Math.min(score + points, ofA + table.points[a]!, ofB + table.points[b]!);
    if (lowest < this.problem.minimumSatisfaction) return -Infinity;
    const together = needTogether(needTogether(need, table.need[a]!), table.need[b]!);
    return this.surplus(guest, score + ofA + ofB, [a, b], together);
  }

  /** What the person brings. */
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
