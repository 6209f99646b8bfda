import { APART } from '../problem/location-table.js';
import { needTogether } from '../problem/needs.js';
import type { SearchProblem } from '../problem/problem.js';
import { BestGroups } from './best-groups.js';
import { ClassView } from './class-view.js';
import { profileOf } from './group-pool.js';
import { HomePrices } from './home-price.js';

export interface SearchOptions {
  /** Groups with a surplus above −slack are of interest. */
  slack: number;
  /** At most this many groups of each owner. */
  mostPerOwner: number;
  /** 1 for people who take no part, because they have a home already. */
  housed?: Uint8Array;
  /** Asked for each person; once true, the search ends without a result. */
  interrupted?: () => boolean;
}

/**
 * Finds every possible group with enough surplus at the prices: value − Σ prices of its people, its home and the mix rule.
 *
 * Within a rent class, with net(i) as in `ClassView` and p the lowest price of a home,
 *
 *   surplus(i,j,k) ≤ sum(i,j) + sum(i,k) + sum(j,k) + net(i) + net(j) + net(k) − p
 *
 * Splitting each net in halves gives each two people a weight w(i,j) = sum(i,j) + (net(i) + net(j))/2, so i < j can be left
 * out once w(i,j) + max_{x>i} w(i,x) + max_{x>j} w(j,x) − p is too small. Near the best prices nearly all are: the triples of
 * the others are looked at one by one. The result is exact; no group is stored but those asked for.
 */
export class GroupSearch {
  private readonly view: ClassView;
  /** max over x > a of w(a, x) */
  private readonly partner: Float64Array;
  private prices!: Float64Array;
  private homePrices!: HomePrices;
  private best!: BestGroups;

  constructor(private readonly problem: SearchProblem) {
    this.view = new ClassView(problem);
    this.partner = new Float64Array(this.view.net.length);
  }

  /** Null when it was interrupted. */
  find(prices: Float64Array, options: SearchOptions): BestGroups | null {
    this.best = new BestGroups(this.problem.people, options.mostPerOwner, -options.slack);
    this.prices = prices;
    this.homePrices = new HomePrices(this.problem, prices);
    for (const location of this.problem.locations) {
      for (const table of location.classes) {
        if (!this.view.open(location, table, prices, options.housed)) continue;
        const done = table.places === 2 ? this.pairs(options) : this.trios(options);
        if (!done) return null;
      }
    }
    return this.best;
  }

  private pairs({ interrupted }: SearchOptions): boolean {
    const { net, single, lowest, location } = this.view;
    const { members, sums, pairs } = location;
    const m = members.length;
    for (let a = 0; a < m; a++) {
      if (single[a] === -Infinity) continue;
      if (interrupted?.()) return false;
      const needed = this.best.floor[members[a]!]! + lowest - single[a]!;
      for (let b = a + 1; b < m; b++) {
        if (2 * sums[a * m + b]! + single[b]! > needed) this.considerPair(a, b);
      }
    }
    for (const [a, b] of pairs) if (net[a]! + net[b]! > -Infinity) this.considerPair(a, b);
    return true;
  }

  private trios({ interrupted }: SearchOptions): boolean {
    const { single, location } = this.view;
    this.findPartners();
    for (let a = 0; a < location.members.length; a++) {
      if (single[a] === -Infinity) continue;
      if (interrupted?.()) return false;
      this.triosOf(a);
    }
    this.triosOfBonds();
    return true;
  }

  private findPartners(): void {
    const { single, location } = this.view;
    const m = location.members.length;
    for (let a = 0; a < m; a++) {
      if (single[a] === -Infinity) continue;
      let most = -Infinity;
      for (let x = a + 1; x < m; x++) {
        const weight = location.sums[a * m + x]! + single[x]! / 2;
        if (weight > most) most = weight;
      }
      this.partner[a] = most + single[a]! / 2;
    }
  }

  /** The trios of a and two members after a, all without a bond. */
  private triosOf(a: number): void {
    const { single, lowest, location } = this.view;
    const { partner, best } = this;
    const { members, sums } = location;
    const m = members.length;
    const owner = members[a]!;
    for (let b = a + 1; b < m; b++) {
      if (single[b] === -Infinity) continue;
      const rest = best.floor[owner]! + lowest - sums[a * m + b]! - single[a]! - single[b]!;
      if (partner[a]! + partner[b]! - (single[a]! + single[b]!) / 2 <= rest) continue;
      for (let c = b + 1; c < m; c++) {
        if (sums[a * m + c]! + sums[b * m + c]! + single[c]! > rest) this.considerTrio(a, b, c);
      }
    }
  }

  private triosOfBonds(): void {
    const { net, single, location } = this.view;
    const { members, pairs, trios } = location;
    for (const [a, b] of pairs) {
      if (net[a]! + net[b]! === -Infinity) continue;
      for (let c = 0; c < members.length; c++) if (single[c]! > -Infinity) this.considerTrio(a, b, c);
    }
    for (const [a, b, c] of trios) if (net[a]! + net[b]! + net[c]! > -Infinity) this.considerTrio(a, b, c);
  }

  private considerPair(a: number, b: number): void {
    const { scores, sums, members } = this.view.location;
    const { points, need } = this.view.table;
    const m = members.length;
    const sum = sums[a * m + b]!;
    if (sum === APART) return;
    const least = this.problem.minimumSatisfaction;
    if (2 * scores[a * m + b]! + points[a]! < least || 2 * scores[b * m + a]! + points[b]! < least) return;
    const satisfaction = 2 * sum + points[a]! + points[b]!;
    this.offer(members[a]!, members[b]!, -1, needTogether(need[a]!, need[b]!), satisfaction);
  }

  private considerTrio(a: number, b: number, c: number): void {
    const { scores, sums, members } = this.view.location;
    const { points, need } = this.view.table;
    const m = members.length;
    const ab = sums[a * m + b]!;
    const ac = sums[a * m + c]!;
    const bc = sums[b * m + c]!;
    if (ab === APART || ac === APART || bc === APART) return;
    const least = this.problem.minimumSatisfaction;
    if (scores[a * m + b]! + scores[a * m + c]! + points[a]! < least) return;
    if (scores[b * m + a]! + scores[b * m + c]! + points[b]! < least) return;
    if (scores[c * m + a]! + scores[c * m + b]! + points[c]! < least) return;
    const satisfaction = ab + ac + bc + points[a]! + points[b]! + points[c]!;
    const together = needTogether(needTogether(need[a]!, need[b]!), need[c]!);
    this.offer(members[a]!, members[b]!, members[c]!, together, satisfaction);
  }

  /** Offers a group of people (the third −1 for a pair) whose limits hold, when there is a home that meets their need. */
  private offer(i: number, j: number, k: number, packedNeed: number, satisfaction: number): void {
    const { problem, prices } = this;
    const { urgencyValue, targetGroup, needs, rows } = problem;
    const value = urgencyValue[i]! + urgencyValue[j]! + (k < 0 ? 0 : urgencyValue[k]!) + satisfaction;
    const youngTenants = targetGroup[i]! + targetGroup[j]! + (k < 0 ? 0 : targetGroup[k]!);
    const need = needs.first[this.view.table.index]! + packedNeed;
    const profile = profileOf(need, (k < 0 ? 2 : 3) - youngTenants);
    const own = prices[i]! + prices[j]! + (k < 0 ? 0 : prices[k]!);
    const surplus = value - own - this.homePrices.of(profile);
    if (k < 0) return this.best.offer(i, j, rows.count, profile, value, surplus);
    // The members of a bond of two come before their third, whose number may be the lowest.
    if (k < i) return this.best.offer(k, i, j, profile, value, surplus);
    if (k < j) return this.best.offer(i, k, j, profile, value, surplus);
    return this.best.offer(i, j, k, profile, value, surplus);
  }
}
