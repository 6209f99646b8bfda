import type { Stock } from '../problem/problem.js';
import { needOfProfile, profileOf, statusHoldersOf } from './group-pool.js';

/** What a home of a type costs a group: its price and that of the mix rule of its cluster. */
export function typePrice(
  { rows, mixRows }: Stock,
  prices: Float64Array,
  type: number,
  statusHolders: number,
  youngTenants: number,
): number {
  const cluster = mixRows.ofCluster[type]!;
  const price = prices[rows.firstType + type]!;
  if (cluster < 0) return price;
  const row = rows.firstMix + cluster;
  return price + statusHolders * prices[row]! + youngTenants * prices[row + 1]!;
}

/** What the cheapest home costs a group of each profile, computed when first asked for. */
export class HomePrices {
  /** By profile, NaN before it is known. */
  private readonly known: Float64Array;

  constructor(
    private readonly stock: Stock,
    private readonly prices: Float64Array,
  ) {
    this.known = new Float64Array(profileOf(stock.needs.places.length, 0)).fill(NaN);
  }

  /** The mix rule of the location included; Infinity where no home meets the need. */
  of(profile: number): number {
    if (Number.isNaN(this.known[profile])) this.known[profile] = homePrice(this.stock, this.prices, profile);
    return this.known[profile]!;
  }
}

function homePrice(stock: Stock, prices: Float64Array, profile: number): number {
  const { needs, rows, mixRows } = stock;
  const need = needOfProfile(profile);
  const statusHolders = statusHoldersOf(profile);
  const youngTenants = needs.places[need]! - statusHolders;
  let cheapest = Infinity;
  for (let at = needs.start[need]!; at < needs.start[need + 1]!; at++) {
    const price = typePrice(stock, prices, needs.types[at]!, statusHolders, youngTenants);
    if (price < cheapest) cheapest = price;
  }
  if (cheapest === Infinity) return Infinity;
  const row = rows.firstMix + mixRows.ofLocation[needs.types[needs.start[need]!]!]!;
  return cheapest + statusHolders * prices[row]! + youngTenants * prices[row + 1]!;
}
