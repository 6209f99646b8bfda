import type { ClassTable, LocationTable } from '../problem/location-table.js';
import type { SearchProblem } from '../problem/problem.js';

/** One rent class at certain prices: what each member of its location is worth there, before anybody to live with. */
export class ClassView {
  location!: LocationTable;
  table!: ClassTable;
  /** Urgency + points − the prices that belong to the member alone; −∞ for who takes no part. */
  readonly net: Float64Array;
  /** The same for members without a bond, −∞ for the others. */
  readonly single: Float64Array;
  /** The lowest price of a home of the class, beside what is in `net`. */
  lowest = 0;

  constructor(private readonly problem: SearchProblem) {
    const largest = Math.max(1, ...problem.locations.map(({ members }) => members.length));
    this.net = new Float64Array(largest);
    this.single = new Float64Array(largest);
  }

  /** Whether anybody takes part. @param housed 1 for people who do not */
  open(location: LocationTable, table: ClassTable, prices: Float64Array, housed?: Uint8Array): boolean {
    this.location = location;
    this.table = table;
    const { urgencyValue, targetGroup } = this.problem;
    const mixPrices = this.priceHomes(prices);
    const { members, singles } = location;
    this.single.fill(-Infinity, 0, members.length);
    let anyone = false;
    for (let a = 0; a < members.length; a++) {
      const person = members[a]!;
      const out = table.points[a]! < 0 || housed?.[person] === 1;
      const own = urgencyValue[person]! + table.points[a]! - prices[person]!;
      anyone ||= !out;
      this.net[a] = out ? -Infinity : own - mixPrices[targetGroup[person]!]!;
    }
    for (const a of singles) this.single[a] = this.net[a]!;
    return anyone;
  }

  /** Sets `lowest`; returns the lowest price of the mix rule for each target group. */
  private priceHomes(prices: Float64Array): [number, number] {
    const { classes, mixRows, rows } = this.problem;
    const { firstType, endType } = classes[this.table.index]!;
    const clusterPrice = (type: number, group: number) => {
      const row = mixRows.ofCluster[type]!;
      return row < 0 ? 0 : prices[rows.firstMix + row + group]!;
    };
    const mix: [number, number] = [Infinity, Infinity];
    for (let type = firstType; type < endType; type++) {
      for (const group of [0, 1] as const) mix[group] = Math.min(mix[group], clusterPrice(type, group));
    }
    this.lowest = Infinity;
    for (let type = firstType; type < endType; type++) {
      const beside = Math.min(clusterPrice(type, 0) - mix[0], clusterPrice(type, 1) - mix[1]);
      this.lowest = Math.min(this.lowest, prices[rows.firstType + type]! + this.table.places * beside);
    }
    const row = rows.firstMix + mixRows.ofLocation[firstType]!;
    return [mix[0] + prices[row]!, mix[1] + prices[row + 1]!];
  }
}
