import type { Assignment, PlacedGroup } from './assignment.js';
import { findColumns, type Column } from './columns.js';
import type { PeopleTable } from './people-table.js';

/** The search ends after this many steps with the best packing so far. */
const MOST_STEPS = 600;

/**
 * The best way to house the people of a table (all without a place in `assignment`) in the homes left of its types:
 * depth-first branch and bound. The first person who is not decided gets one of their groups, or none. A branch is left
 * when the largest shares of the undecided people, as many as there are places, cannot beat the best packing so far.
 * Leaves `assignment` as it was.
 */
export class Packing {
  /** Steps taken and groups looked at. */
  work = 0;
  private readonly columns: Column[][];
  /** Per person the most that they can add: their urgency and an even share of a group's satisfaction. */
  private readonly share: Float64Array;
  /** The people with the largest share first. */
  private readonly byShare: number[];
  private readonly chosen: Column[] = [];
  private best: Column[] | null = null;
  private readonly start: number;

  /** `atLeast`: only packings worth more than this are of interest. */
  constructor(
    private readonly assignment: Assignment,
    private readonly table: PeopleTable,
    private atLeast: number,
  ) {
    this.start = assignment.objective;
    this.share = new Float64Array(table.people.length);
    this.columns = findColumns(assignment.problem, table);
    for (const columns of this.columns) {
      this.work += columns.length;
      for (const column of columns) this.spread(column);
    }
    this.byShare = table.people.map((_, a) => a).sort((a, b) => this.share[b]! - this.share[a]!);
  }

  /** The groups of the best packing worth more than `atLeast`, null when there is none. */
  solve(): PlacedGroup[] | null {
    const { types } = this.table;
    const { problem, homesLeft } = this.assignment;
    const places = types.reduce((sum, type) => sum + homesLeft[type]! * problem.types[type]!.home.places, 0);
    const before = this.work;
    this.descend(0, 0, places, before + MOST_STEPS);
    return this.best?.map((column) => this.groupOf(column)) ?? null;
  }

  private spread({ people, value }: Column): void {
    const { urgencyValue } = this.assignment.problem;
    let satisfaction = value;
    let size = 0;
    for (let a = 0; people >> a; a++) {
      if (!((people >> a) & 1)) continue;
      satisfaction -= urgencyValue[this.table.people[a]!]!;
      size++;
    }
    for (let a = 0; people >> a; a++) {
      if (!((people >> a) & 1)) continue;
      const share = urgencyValue[this.table.people[a]!]! + satisfaction / size;
      if (share > this.share[a]!) this.share[a] = share;
    }
  }

  private groupOf({ people, type, value }: Column): PlacedGroup {
    return { type: this.table.types[type]!, people: this.table.people.filter((_, a) => (people >> a) & 1), value };
  }

  private descend(first: number, decided: number, places: number, lastStep: number): void {
    const value = this.assignment.objective - this.start;
    if (value > this.atLeast) {
      this.atLeast = value;
      this.best = [...this.chosen];
    }
    let person = first;
    while (person < this.columns.length && (decided >> person) & 1) person++;
    if (person === this.columns.length || this.work >= lastStep) return;
    for (const column of this.columns[person]!) {
      if (column.people & decided) continue;
      if (value + this.promise(decided, places) <= this.atLeast) return;
      this.work++;
      const group = this.groupOf(column);
      if (!this.assignment.admits(group.type, group.people)) continue;
      this.assignment.add(group);
      this.chosen.push(column);
      this.descend(person + 1, decided | column.people, places - group.people.length, lastStep);
      this.chosen.pop();
      this.assignment.remove(group);
    }
    const without = decided | (1 << person);
    if (value + this.promise(without, places) > this.atLeast) this.descend(person + 1, without, places, lastStep);
  }

  /** The most that the undecided people can add in this many places. */
  private promise(decided: number, places: number): number {
    let promise = 0;
    let left = places;
    for (const a of this.byShare) {
      if ((decided >> a) & 1) continue;
      if (left-- <= 0) break;
      promise += this.share[a]!;
    }
    return promise;
  }
}
