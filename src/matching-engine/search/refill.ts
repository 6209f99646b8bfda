import type { Assignment } from './assignment.js';
import type { GroupBook } from './group-book.js';

/** At most this many people are refilled at once: a set of them fits in two 32-bit numbers. */
export const MOST_PEOPLE = 60;
/** At most this many possible groups in homes are looked at. */
const MOST_OPTIONS = 4096;

/** A group of the book in a home type. */
export interface Option {
  group: number;
  type: number;
}

/**
 * The best way to house some free people in the homes that an assignment has left: depth-first branch and bound.
 *
 * At prices that cover every group, what a set of groups is worth is Σ (prices of the people, homes and places of the mix rule
 * that it uses) − Σ (losses of its groups). So a set that must be worth more than `atLeast` has a budget:
 *
 *   slack = Σ (prices of everything that is free) − atLeast
 *
 * and every group costs its loss, every person left without a home their price. Near the best prices the budget is small, few
 * groups fit in it, and most people must be housed. The search branches on the person with the fewest groups that they can
 * still have (Knuth 2000, Dancing Links, arXiv:cs/0011047); losses are known beforehand, so each branch is cut at once.
 */
export class Refill {
  /** Steps taken so far, over all calls. */
  work = 0;
  private people: readonly number[] = [];
  private readonly price = new Float64Array(MOST_PEOPLE);
  private count = 0;
  private readonly low = new Int32Array(MOST_OPTIONS);
  private readonly high = new Int32Array(MOST_OPTIONS);
  private readonly group = new Int32Array(MOST_OPTIONS);
  private readonly type = new Int32Array(MOST_OPTIONS);
  private readonly loss = new Float64Array(MOST_OPTIONS);
  private readonly optionsOf: number[][] = Array.from({ length: MOST_PEOPLE }, () => []);
  private readonly chosen: number[] = [];
  private best: number[] | null = null;
  private budget = 0;
  private atLeast = 0;
  private lastStep = 0;
  private readonly local: Int32Array;

  constructor(
    private readonly book: GroupBook,
    private readonly assignment: Assignment,
  ) {
    this.local = new Int32Array(book.stock.people).fill(-1);
  }

  /**
   * @param people free people, at most MOST_PEOPLE
   * @param atLeast only what is worth more is of interest
   * @param without a group that may not be chosen, or −1
   * @param steps the search ends after so many, with the best so far
   * @returns the best groups with their homes, null when nothing is worth enough. Leaves the assignment as it was.
   */
  solve(people: number[], atLeast: number, without: number, steps: number): Option[] | null {
    const { prices } = this.book;
    this.people = people.sort((a, b) => prices[b]! - prices[a]! || a - b);
    people.forEach((person, a) => {
      this.local[person] = a;
      this.price[a] = prices[person]!;
    });
    this.findOptions(without);
    for (const person of people) this.local[person] = -1;
    this.best = null;
    this.atLeast = atLeast;
    this.budget = this.worthOfAll();
    this.work += this.count >> 2;
    this.lastStep = this.work + steps;
    this.descend(0, 0, 0, 0);
    return this.best && (this.best as number[]).map((o) => ({ group: this.group[o]!, type: this.type[o]! }));
  }

  /** Every group of free people only, in every home type with room; those with the least loss first. */
  private findOptions(without: number): void {
    const found: { group: number; type: number; loss: number }[] = [];
    const { ofPerson, need, stock, statusHolders, youngTenants } = this.book;
    this.people.forEach((person, a) => {
      for (let at = ofPerson.start[person]!; at < ofPerson.start[person + 1]!; at++) {
        const group = ofPerson.values[at]!;
        if (group === without || this.firstOf(group) !== a) continue;
        for (let k = stock.needs.start[need[group]!]!; k < stock.needs.start[need[group]! + 1]!; k++) {
          const type = stock.needs.types[k]!;
          if (!this.assignment.admits(type, statusHolders[group]!, youngTenants[group]!)) continue;
          found.push({ group, type, loss: this.book.loss(group, type) });
        }
      }
    });
    found.sort((x, y) => x.loss - y.loss || x.group - y.group || x.type - y.type);
    this.count = Math.min(found.length, MOST_OPTIONS);
    for (let a = 0; a < this.people.length; a++) this.optionsOf[a]!.length = 0;
    for (let o = 0; o < this.count; o++) this.loadOption(o, found[o]!);
  }

  private loadOption(o: number, { group, type, loss }: { group: number; type: number; loss: number }): void {
    this.group[o] = group;
    this.type[o] = type;
    this.loss[o] = loss;
    this.low[o] = 0;
    this.high[o] = 0;
    for (const person of this.book.peopleOf(group)) {
      const a = this.local[person]!;
      if (a < 32) this.low[o] |= 1 << a;
      else this.high[o] |= 1 << (a - 32);
      this.optionsOf[a]!.push(o);
    }
  }

  /** The lowest place in `people` of somebody in the group, −1 when not everybody of it is free. */
  private firstOf(group: number): number {
    const { first, second, third } = this.book.pool;
    const a = this.local[first[group]!]!;
    const b = this.local[second[group]!]!;
    const c = third[group]! < this.local.length ? this.local[third[group]!]! : MOST_PEOPLE;
    return Math.min(a, b, c);
  }

  /** The prices of all that is free: no set of groups is worth more. */
  private worthOfAll(): number {
    const { prices, stock } = this.book;
    const { rows, mixRows } = stock;
    let worth = 0;
    for (let a = 0; a < this.people.length; a++) worth += this.price[a]!;
    const seen = new Set<number>();
    const once = (row: number, left: number) => {
      if (seen.has(row)) return;
      seen.add(row);
      worth += prices[row]! * Math.min(left, this.people.length);
    };
    for (let o = 0; o < this.count; o++) {
      const type = this.type[o]!;
      once(rows.firstType + type, this.assignment.homesLeft[type]!);
      for (const first of [mixRows.ofLocation[type]!, mixRows.ofCluster[type]!]) {
        if (first < 0) continue;
        for (const row of [first, first + 1]) once(rows.firstMix + row, this.assignment.mixLeft[row]!);
      }
    }
    return worth;
  }

  /** `low`, `high`: who is decided; `spent`: losses and prices of who stays out; `value`: of the groups chosen. */
  private descend(low: number, high: number, spent: number, value: number): void {
    if (++this.work > this.lastStep) return;
    if (value > this.atLeast) {
      this.atLeast = value;
      this.best = this.chosen.slice();
    }
    const slack = this.budget - spent - this.atLeast;
    if (slack <= 0) return;
    const a = this.mostConstrained(low, high, slack);
    if (a < 0) return;
    for (const o of this.optionsOf[a]!) {
      if (this.loss[o]! >= this.budget - spent - this.atLeast) break;
      if ((this.low[o]! & low) | (this.high[o]! & high) || !this.fits(o)) continue;
      this.choose(o, 1);
      this.descend(low | this.low[o]!, high | this.high[o]!, spent + this.loss[o]!, value + this.valueOf(o));
      this.choose(o, -1);
      if (this.work > this.lastStep) return;
    }
    const without = spent + this.price[a]!;
    if (without >= this.budget - this.atLeast) return;
    if (a < 32) this.descend(low | (1 << a), high, without, value);
    else this.descend(low, high | (1 << (a - 32)), without, value);
  }

  private fits(o: number): boolean {
    const group = this.group[o]!;
    return this.assignment.admits(this.type[o]!, this.book.statusHolders[group]!, this.book.youngTenants[group]!);
  }

  private valueOf(o: number): number {
    return this.book.pool.value[this.group[o]!]!;
  }

  private choose(o: number, count: 1 | -1): void {
    const group = this.group[o]!;
    const { statusHolders, youngTenants } = this.book;
    this.assignment.take(this.type[o]!, statusHolders[group]!, youngTenants[group]!, count);
    if (count === 1) this.chosen.push(o);
    else this.chosen.pop();
  }

  /**
   * Of the people who must be housed (their price does not fit in the slack) the one with the fewest groups left; without
   * such people the dearest who has a group. −1: nothing more can be chosen, or somebody who must be housed has no group.
   */
  private mostConstrained(low: number, high: number, slack: number): number {
    let best = -1;
    let fewest = Infinity;
    for (let a = 0; a < this.people.length; a++) {
      if (a < 32 ? (low >>> a) & 1 : (high >>> (a - 32)) & 1) continue;
      const must = this.price[a]! >= slack;
      if (!must && best >= 0) break;
      const count = this.countOptions(a, low, high, slack, must ? fewest : 1);
      if (must && count === 0) return -1;
      if (count > 0 && count < fewest) {
        fewest = count;
        best = a;
        if (!must) break;
      }
    }
    return best;
  }

  /** How many groups a person can still have, counting no further than `enough`. */
  private countOptions(a: number, low: number, high: number, slack: number, enough: number): number {
    let count = 0;
    for (const o of this.optionsOf[a]!) {
      if (this.loss[o]! >= slack) break;
      if ((this.low[o]! & low) | (this.high[o]! & high) || !this.fits(o)) continue;
      if (++count >= enough) break;
    }
    return count;
  }
}
