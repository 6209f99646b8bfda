import type { Stock } from '../problem/problem.js';

/** People (by index) in a home of a type, and what they add to the objective. */
export interface PlacedGroup {
  type: number;
  /** What home it needs and how it counts for the mix rule (`profileOf`). */
  profile: number;
  /** Ascending. */
  people: number[];
  statusHolders: number;
  youngTenants: number;
  value: number;
  /** What its people, its home and the mix rule cost above its value, at the prices of the search; 0 before there are any. */
  loss: number;
}

/** A set of groups that keeps every rule, beside the locked ones: which homes and places are left, who lives where. */
export class Assignment {
  /** The group of each person, null without a place. */
  readonly groupOf: (PlacedGroup | null)[];
  readonly homesLeft: Int32Array;
  /** What each row of the mix rule still admits (`MixRows`). */
  readonly mixLeft: Int32Array;
  /** The groups of each home type, in no order. */
  readonly groupsIn: PlacedGroup[][];
  /** Of the groups in this assignment; the locked groups are not in it. */
  objective = 0;

  constructor(readonly stock: Stock) {
    this.groupOf = Array<PlacedGroup | null>(stock.people).fill(null);
    this.homesLeft = stock.homeCounts.slice();
    this.mixLeft = stock.mixRows.left.slice();
    this.groupsIn = Array.from(stock.homeCounts, () => []);
  }

  /** Whether a home of this type is left and the mix rule admits these people in it. */
  admits(type: number, statusHolders: number, youngTenants: number): boolean {
    if (this.homesLeft[type]! <= 0) return false;
    const { ofLocation, ofCluster } = this.stock.mixRows;
    const location = ofLocation[type]!;
    if (statusHolders > this.mixLeft[location]! || youngTenants > this.mixLeft[location + 1]!) return false;
    const cluster = ofCluster[type]!;
    return cluster < 0 || (statusHolders <= this.mixLeft[cluster]! && youngTenants <= this.mixLeft[cluster + 1]!);
  }

  /** Takes `count` homes with these people; negative: gives them back. */
  take(type: number, statusHolders: number, youngTenants: number, count: 1 | -1): void {
    const { ofLocation, ofCluster } = this.stock.mixRows;
    this.homesLeft[type]! -= count;
    const location = ofLocation[type]!;
    this.mixLeft[location]! -= count * statusHolders;
    this.mixLeft[location + 1]! -= count * youngTenants;
    const cluster = ofCluster[type]!;
    if (cluster < 0) return;
    this.mixLeft[cluster]! -= count * statusHolders;
    this.mixLeft[cluster + 1]! -= count * youngTenants;
  }

  add(group: PlacedGroup): void {
    this.take(group.type, group.statusHolders, group.youngTenants, 1);
    for (const person of group.people) this.groupOf[person] = group;
    this.groupsIn[group.type]!.push(group);
    this.objective += group.value;
  }

  remove(group: PlacedGroup): void {
    this.take(group.type, group.statusHolders, group.youngTenants, -1);
    for (const person of group.people) this.groupOf[person] = null;
    const here = this.groupsIn[group.type]!;
    here[here.indexOf(group)] = here.at(-1)!;
    here.pop();
    this.objective -= group.value;
  }

  groups(): PlacedGroup[] {
    return this.groupsIn.flat();
  }

  clear(): void {
    for (const group of this.groups()) this.remove(group);
  }
}
