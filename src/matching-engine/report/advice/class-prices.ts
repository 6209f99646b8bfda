import { ClassView } from '../../prices/class-view.js';
import { profileOf } from '../../prices/group-pool.js';
import { HomePrices } from '../../prices/home-price.js';
import type { ClassTable, LocationTable } from '../../problem/location-table.js';
import type { SearchProblem } from '../../problem/problem.js';

/** A rent class of a location. */
export interface Place {
  location: LocationTable;
  table: ClassTable;
}

/** What the members of a location leave a group of a rent class, and what its cheapest home costs at least (`ClassView`). */
export interface Nets {
  /** −∞ for who may not live there. */
  net: Float64Array;
  /** −∞ for people with a bond too. */
  single: Float64Array;
  /** The most that the housemates of one more person leave: max net, for three max net + net + sum of their scores. */
  most: number;
  lowest: number;
}

/** Everything that costs something in the rent classes, at certain prices; each is computed when first asked for. */
export class ClassPrices {
  private readonly view: ClassView;
  private readonly nets: (Nets | undefined)[] = [];
  private readonly levels: (number | undefined)[] = [];
  private readonly homePrices: HomePrices;

  constructor(
    private readonly problem: SearchProblem,
    private readonly prices: Float64Array,
  ) {
    this.view = new ClassView(problem);
    this.homePrices = new HomePrices(problem, prices);
  }

  netsOf({ location, table }: Place): Nets {
    return (this.nets[table.index] ??= this.findNets(location, table));
  }

  private findNets(location: LocationTable, table: ClassTable): Nets {
    const m = location.members.length;
    this.view.open(location, table, this.prices);
    const net = this.view.net.slice(0, m);
    const single = this.view.single.slice(0, m);
    const most =
      table.places === 2
        ? single.reduce((most, one) => Math.max(most, one), -Infinity)
        : mostOfTwo(location, net, single);
    return { net, single, most, lowest: this.view.lowest };
  }

  /** What the cheapest home costs a group; Infinity where none meets its need. @param packedNeed of the group in the class */
  home(c: number, packedNeed: number, statusHolders: number): number {
    return this.homePrices.of(profileOf(this.problem.needs.first[c]! + packedNeed, statusHolders));
  }

  /** What a place in the cheapest home of a rent class costs people of one target group among themselves. */
  levelOf(c: number, targetGroup: number): number {
    return (this.levels[2 * c + targetGroup] ??= this.findLevel(c, targetGroup));
  }

  private findLevel(c: number, targetGroup: number): number {
    const { dates, places } = this.problem.classes[c]!;
    const undemanding = (dates.length - 1) << 2;
    return this.home(c, undemanding, targetGroup === 0 ? places : 0) / places;
  }
}

/** max over two members, without a bond or in one of two, of net + net + the sum of their scores. */
function mostOfTwo({ sums, pairs, members }: LocationTable, net: Float64Array, single: Float64Array): number {
  const m = members.length;
  let most = Math.max(-Infinity, ...pairs.map(([a, b]) => net[a]! + net[b]! + sums[a * m + b]!));
  for (let a = 0; a < m; a++) {
    if (single[a] === -Infinity) continue;
    for (let b = a + 1; b < m; b++) most = Math.max(most, single[a]! + single[b]! + sums[a * m + b]!);
  }
  return most;
}
