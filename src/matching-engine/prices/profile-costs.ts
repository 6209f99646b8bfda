import type { Stock } from '../problem/problem.js';
import { needOfProfile, statusHoldersOf } from './group-pool.js';
import { typePrice } from './home-price.js';

/**
 * What homes cost the profiles that occur in a pool, at a temperature t: instead of the cheapest home type each group takes
 * all that meet its need, with shares ∝ exp(−price/t), and pays −t·ln Σ exp(−price/t). As t falls this becomes the cheapest.
 */
export class ProfileCosts {
  /** By profile. */
  readonly cost: Float64Array;
  /** By profile: how many groups of it are wanted; the caller adds up, `spread` hands on. */
  readonly wanted: Float64Array;
  private readonly profiles: number[];
  /** The shares of the types of a profile, in one list. */
  private readonly share: Float64Array;

  constructor(
    private readonly stock: Stock,
    profilesInUse: Iterable<number>,
  ) {
    this.profiles = [...new Set(profilesInUse)].sort((a, b) => a - b);
    const size = stock.needs.places.length * 4;
    this.cost = new Float64Array(size);
    this.wanted = new Float64Array(size);
    this.share = new Float64Array(this.profiles.reduce((sum, profile) => sum + this.typesOf(profile).length, 0));
  }

  private typesOf(profile: number): Int32Array {
    const { start, types } = this.stock.needs;
    const need = needOfProfile(profile);
    return types.subarray(start[need], start[need + 1]);
  }

  /** Sets `cost` and forgets what is wanted. */
  price(prices: Float64Array, temperature: number, capacity: Float64Array): void {
    const { rows, mixRows, needs } = this.stock;
    let at = 0;
    for (const profile of this.profiles) {
      const types = this.typesOf(profile);
      const statusHolders = statusHoldersOf(profile);
      const youngTenants = needs.places[needOfProfile(profile)]! - statusHolders;
      let cheapest = Infinity;
      for (let k = 0; k < types.length; k++) {
        const gone = capacity[rows.firstType + types[k]!]! <= 0;
        const price = gone ? Infinity : typePrice(this.stock, prices, types[k]!, statusHolders, youngTenants);
        this.share[at + k] = price;
        if (price < cheapest) cheapest = price;
      }
      const mix = rows.firstMix + mixRows.ofLocation[types[0]!]!;
      const soft = this.soften(at, types.length, cheapest, temperature);
      this.cost[profile] = soft + statusHolders * prices[mix]! + youngTenants * prices[mix + 1]!;
      this.wanted[profile] = 0;
      at += types.length;
    }
  }

  /** Turns the prices of the types of one profile into shares; returns what they cost together. */
  private soften(at: number, count: number, cheapest: number, temperature: number): number {
    if (cheapest === Infinity) return Infinity;
    let sum = 0;
    for (let k = at; k < at + count; k++) sum += this.share[k] = Math.exp((cheapest - this.share[k]!) / temperature);
    for (let k = at; k < at + count; k++) this.share[k]! /= sum;
    return cheapest - temperature * Math.log(sum);
  }

  /** Takes what is wanted from what is left of the home types and the mix rule. */
  spread(left: Float64Array): void {
    const { rows, mixRows, needs } = this.stock;
    let at = 0;
    for (const profile of this.profiles) {
      const types = this.typesOf(profile);
      const wanted = this.wanted[profile]!;
      if (wanted > 0) {
        const statusHolders = statusHoldersOf(profile);
        const youngTenants = needs.places[needOfProfile(profile)]! - statusHolders;
        const take = (row: number, groups: number) => {
          left[row]! -= groups * statusHolders;
          left[row + 1]! -= groups * youngTenants;
        };
        for (let k = 0; k < types.length; k++) {
          const type = types[k]!;
          const groups = wanted * this.share[at + k]!;
          left[rows.firstType + type]! -= groups;
          if (mixRows.ofCluster[type]! >= 0) take(rows.firstMix + mixRows.ofCluster[type]!, groups);
        }
        take(rows.firstMix + mixRows.ofLocation[types[0]!]!, wanted);
      }
      at += types.length;
    }
  }
}
