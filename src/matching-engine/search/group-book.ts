import { needOfProfile, statusHoldersOf, type GroupPool } from '../prices/group-pool.js';
import { typePrice } from '../prices/home-price.js';
import { surplusesOf } from '../prices/merge-pools.js';
import type { Stock } from '../problem/problem.js';
import type { PlacedGroup } from './assignment.js';

/** Lists of numbers in one: list i is values[start[i]] … values[start[i + 1] − 1]. */
export interface Lists {
  start: Int32Array;
  values: Int32Array;
}

/** The groups of a pool as the improving search looks them up, at prices that do not change any more. */
export class GroupBook {
  readonly statusHolders: Uint8Array;
  readonly youngTenants: Uint8Array;
  readonly need: Int32Array;
  /** The groups of each person, and of each rent class, those with the most surplus first. */
  readonly ofPerson: Lists;
  readonly ofClass: Lists;
  /** The home types of each location, by the location's row of the mix rule. */
  readonly typesAt: Map<number, number[]>;
  /** Value − prices, without the home type and the mix rule of its cluster. */
  private readonly beforeHome: Float64Array;

  constructor(
    readonly stock: Stock,
    readonly pool: GroupPool,
    readonly prices: Float64Array,
  ) {
    const { needs, mixRows, rows, people, classOf } = stock;
    this.need = pool.profile.map(needOfProfile);
    this.statusHolders = Uint8Array.from(pool.profile, statusHoldersOf);
    this.youngTenants = Uint8Array.from(this.need, (need, g) => needs.places[need]! - this.statusHolders[g]!);
    const firstType = (g: number) => needs.types[needs.start[this.need[g]!]!]!;
    this.beforeHome = Float64Array.from(pool.value, (value, g) => {
      const row = rows.firstMix + mixRows.ofLocation[firstType(g)]!;
      const mix = this.statusHolders[g]! * prices[row]! + this.youngTenants[g]! * prices[row + 1]!;
      return value - prices[pool.first[g]!]! - prices[pool.second[g]!]! - prices[pool.third[g]!]! - mix;
    });
    const surplus = surplusesOf(stock, pool, prices);
    const order = Int32Array.from({ length: pool.count }, (_, g) => g).sort(
      (a, b) => surplus[b]! - surplus[a]! || a - b,
    );
    this.ofPerson = listsOf(order, people, (g) => this.peopleOf(g));
    this.ofClass = listsOf(order, classOf.length === 0 ? 0 : classOf.at(-1)! + 1, (g) => [classOf[firstType(g)]!]);
    this.typesAt = new Map();
    mixRows.ofLocation.forEach((row, type) => {
      if (!this.typesAt.has(row)) this.typesAt.set(row, []);
      this.typesAt.get(row)!.push(type);
    });
  }

  peopleOf(g: number): number[] {
    const { first, second, third } = this.pool;
    const people = [first[g]!, second[g]!];
    if (third[g]! < this.stock.people) people.push(third[g]!);
    return people;
  }

  /** The number of the group of these people (ascending) with this profile, −1 when the book does not have it. */
  find([first, second, third]: readonly number[], profile: number): number {
    const { start, values } = this.ofPerson;
    for (let at = start[first!]!; at < start[first! + 1]!; at++) {
      const g = values[at]!;
      const same = this.pool.first[g] === first && this.pool.second[g] === second;
      if (same && this.pool.third[g] === (third ?? this.stock.rows.count) && this.pool.profile[g] === profile) return g;
    }
    return -1;
  }

  /** The loss of a group that the book may not have. */
  lossOf({ people, type, statusHolders, youngTenants, value }: PlacedGroup): number {
    const { rows, mixRows } = this.stock;
    const row = rows.firstMix + mixRows.ofLocation[type]!;
    const mix = statusHolders * this.prices[row]! + youngTenants * this.prices[row + 1]!;
    const home = typePrice(this.stock, this.prices, type, statusHolders, youngTenants);
    return people.reduce((sum, person) => sum + this.prices[person]!, mix + home - value);
  }

  /** How much a group in a home of a type costs above its value: 0 or more at prices that cover every group. */
  loss(g: number, type: number): number {
    const price = typePrice(this.stock, this.prices, type, this.statusHolders[g]!, this.youngTenants[g]!);
    return price - this.beforeHome[g]!;
  }
}

/** Puts each item, in order, in the lists that `keysOf` names. */
function listsOf(items: Int32Array, count: number, keysOf: (item: number) => number[]): Lists {
  const start = new Int32Array(count + 1);
  for (const item of items) for (const key of keysOf(item)) start[key + 1]!++;
  for (let key = 0; key < count; key++) start[key + 1]! += start[key]!;
  const values = new Int32Array(start[count]!);
  const at = start.slice();
  for (const item of items) for (const key of keysOf(item)) values[at[key]!++] = item;
  return { start, values };
}
