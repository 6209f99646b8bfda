import type { Assignment, PlacedGroup } from './assignment.js';
import { findColumns, type Column } from './columns.js';
import type { PeopleTable } from './people-table.js';

/** The search ends after this many steps with the best packing so far. */
const MOST_STEPS = 2000;

/**
 * The best way to house the people of a table (all without a place in `assignment`) in the homes left of its types:
 * depth-first branch and bound. The first person who is not decided gets one of their groups, or none. A branch is left
 * when even each person's largest share of a group cannot beat the best packing so far. Leaves `assignment` as it was.
 */
export class Packing {
  /** Steps and groups looked at. */
  work = 0;
  private readonly columns: Column[][];
  /** Per person the largest share of a group's value that they can be said to add (a group's value, evenly split). */
  private readonly share: Float64Array;
  private chosen: PlacedGroup[] = [];
  private best: PlacedGroup[] | null = null;
  private steps = 0;

  /** `atLeast`: only packings worth more than this are of interest. */
  constructor(
    private readonly assignment: Assignment,
    private readonly table: PeopleTable,
    private atLeast: number,
  ) {
    this.columns = findColumns(assignment.problem, table);
    this.share = new Float64Array(table.people.length);
    for (const columns of this.columns) {
      this.work += columns.length;
      for (const column of columns) this.spread(column);
    }
  }

  private spread({ people, value }: Column): void {
    const members = this.membersOf(people);
    for (const a of members) this.share[a] = Math.max(this.share[a]!, value / members.length);
  }

  private membersOf(people: number): number[] {
    const members: number[] = [];
    for (let a = 0; people >> a; a++) if ((people >> a) & 1) members.push(a);
    return members;
  }

  /** The groups of the best packing above `atLeast`, null when there is none. */
  solve(): PlacedGroup[] | null {
    const start = this.assignment.objective;
    this.descend(0, 0, start);
    this.work += this.steps;
    return this.best;
  }

  private descend(first: number, decided: number, start: number): void {
    const value = this.assignment.objective - start;
    if (value > this.atLeast) {
      this.atLeast = value;
      this.best = [...this.chosen];
    }
    let person = first;
    while (person < this.columns.length && (decided >> person) & 1) person++;
    if (person === this.columns.length || this.steps++ >= MOST_STEPS) return;
    if (value + this.promise(person, decided) <= this.atLeast) return;
    for (const column of this.columns[person]!) {
      if (column.people & decided) continue;
      const type = this.table.types[column.type]!;
      const people = this.membersOf(column.people).map((a) => this.table.people[a]!);
      if (!this.assignment.admits(type, people)) continue;
      const group = { type, people, value: column.value };
      this.assignment.add(group);
      this.chosen.push(group);
      this.descend(person + 1, decided | column.people, start);
      this.chosen.pop();
      this.assignment.remove(group);
    }
    this.descend(person + 1, decided | (1 << person), start);
  }

  /** The most that the undecided people can add. */
  private promise(first: number, decided: number): number {
    let promise = 0;
    for (let a = first; a < this.share.length; a++) {
      if (!((decided >> a) & 1)) promise += this.share[a]!;
    }
    return promise;
  }
}
