import type { SearchProblem } from '../problem/problem.js';
import type { Random } from '../random.js';
import type { Assignment, PlacedGroup } from './assignment.js';
import { findMemberships, type Membership } from './memberships.js';
import { possibleGroup } from './possible-group.js';

/**
 * Local search by swaps: a random person without a bond takes the place of another, who gets theirs or none; kept when the
 * objective does not fall. What the engine does with too little time for prices, and what its other answers are measured by.
 */
export class Swaps {
  private readonly memberships: Membership[][];

  constructor(
    private readonly problem: SearchProblem,
    private readonly assignment: Assignment,
    private readonly random: Random,
  ) {
    this.memberships = findMemberships(problem);
  }

  /** One try. */
  step(): void {
    const { locations } = this.problem;
    const location = locations[this.random.below(locations.length)];
    if (!location || location.singles.length < 2) return;
    const pick = () => location.singles[this.random.below(location.singles.length)]!;
    const inside = location.members[pick()]!;
    const other = location.members[pick()]!;
    const group = this.assignment.groupOf[inside];
    const otherGroup = this.assignment.groupOf[other];
    if (!group || group === otherGroup || inside === other) return;
    const before = group.value + (otherGroup?.value ?? 0);
    this.assignment.remove(group);
    if (otherGroup) this.assignment.remove(otherGroup);
    const first = this.exchanged(group, inside, other);
    if (first) this.assignment.add(first);
    const second = first && otherGroup ? this.exchanged(otherGroup, other, inside) : null;
    if (second) this.assignment.add(second);
    const done = first !== null && (second !== null || !otherGroup);
    if (done && first.value + (second?.value ?? 0) >= before) return;
    if (second) this.assignment.remove(second);
    if (first) this.assignment.remove(first);
    this.assignment.add(group);
    if (otherGroup) this.assignment.add(otherGroup);
  }

  /** A group with one person in the place of another, in a home of the same rent class; null when that may not be. */
  private exchanged(group: PlacedGroup, leaves: number, comes: number): PlacedGroup | null {
    const { classes, classOf, locations } = this.problem;
    const index = classOf[group.type]!;
    const location = locations[classes[index]!.location]!;
    const people = group.people.map((person) => (person === leaves ? comes : person));
    const members = people.map(
      (person) => this.memberships[person]!.find((membership) => membership.location === location)?.member ?? -1,
    );
    if (members.includes(-1)) return null;
    const table = location.classes.find((one) => one.index === index)!;
    return possibleGroup(this.problem, this.assignment, location, table, members);
  }
}
