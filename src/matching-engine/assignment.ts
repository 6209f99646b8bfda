import type { Group } from './instance.js';
import type { Problem } from './problem.js';

/** People (by index) in a home of a type, and what they add to the objective. */
export interface PlacedGroup {
  type: number;
  people: number[];
  value: number;
}

/** A set of groups that keeps every rule, beside the locked ones: which homes and quotas are left, who lives where. */
export class Assignment {
  /** The group of each person, null without a place. */
  readonly groupOf: (PlacedGroup | null)[];
  readonly homesLeft: Int32Array;
  readonly quotaLeft: Int32Array;
  /** Of the groups in this assignment; the locked groups are not in it. */
  objective = 0;

  constructor(readonly problem: Problem) {
    this.groupOf = problem.instance.candidates.map(() => null);
    this.homesLeft = Int32Array.from(problem.types, ({ ids }) => ids.length);
    this.quotaLeft = problem.quotas.left.slice();
  }

  /** Whether a home of this type is left and the mix rule admits these people in it. */
  admits(type: number, people: readonly number[]): boolean {
    if (this.homesLeft[type] === 0) return false;
    let second = 0;
    for (const person of people) second += this.problem.targetGroup[person]!;
    const first = people.length - second;
    return (
      this.rowAdmits(this.problem.quotas.locationRow[type]!, first, second) &&
      this.rowAdmits(this.problem.quotas.clusterRow[type]!, first, second)
    );
  }

  private rowAdmits(row: number, first: number, second: number): boolean {
    return row < 0 || (first <= this.quotaLeft[row]! && second <= this.quotaLeft[row + 1]!);
  }

  add(group: PlacedGroup): void {
    this.take(group, 1);
    for (const person of group.people) this.groupOf[person] = group;
    this.objective += group.value;
  }

  remove(group: PlacedGroup): void {
    this.take(group, -1);
    for (const person of group.people) this.groupOf[person] = null;
    this.objective -= group.value;
  }

  private take({ type, people }: PlacedGroup, count: 1 | -1): void {
    this.homesLeft[type]! -= count;
    const location = this.problem.quotas.locationRow[type]!;
    const cluster = this.problem.quotas.clusterRow[type]!;
    for (const person of people) {
      const second = this.problem.targetGroup[person]!;
      this.quotaLeft[location + second]! -= count;
      if (cluster >= 0) this.quotaLeft[cluster + second]! -= count;
    }
  }

  /** The groups, in the order of their first person. */
  groups(): PlacedGroup[] {
    return this.groupOf.filter((group, person): group is PlacedGroup => group !== null && group.people[0] === person);
  }

  /** The locked groups and then the groups of this assignment, each with a home of its own. */
  toGroups(): Group[] {
    const used = new Int32Array(this.problem.types.length);
    const placed = this.groups().map(({ type, people }) => ({
      home: this.problem.types[type]!.ids[used[type]!++]!,
      candidates: people.map((person) => this.problem.instance.candidates[person]!.id),
    }));
    const locked = this.problem.instance.locked.map(({ home, candidates }) => ({ home, candidates: [...candidates] }));
    return [...locked, ...placed];
  }
}
