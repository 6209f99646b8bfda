import type { Random } from '../random.js';
import type { Assignment, PlacedGroup } from './assignment.js';
import type { GroupBook, Lists } from './group-book.js';
import { MOST_PEOPLE } from './refill.js';

/** How often the next person is one who just lost their home, rather than anybody free. */
const FOLLOW = 0.8;
/** Of a person's groups the k-th best is tried with a chance ∝ exp(−k / SPREAD). */
const SPREAD = 3;
const TRIES = 60;

/**
 * Some groups to dissolve, so that their people and others without a home can be housed anew: a chain of "if this person had
 * that group instead, who would have to move?". It follows the groups with the most surplus, so what it frees belongs together.
 */
export class Neighbourhood {
  readonly groups: PlacedGroup[] = [];
  readonly people: number[] = [];
  /** People who lost their home to the chain and have not been followed yet. */
  private readonly movers: number[] = [];
  private readonly stamp: Int32Array;
  private round = 0;

  constructor(
    private readonly book: GroupBook,
    private readonly assignment: Assignment,
    private readonly random: Random,
  ) {
    this.stamp = new Int32Array(book.stock.people);
  }

  /** Begins with a person and follows chains until about `size` groups are in it. */
  aroundPerson(person: number, size: number): void {
    this.reset();
    this.include(person, true);
    if (!this.assignment.groupOf[person]) this.movers.push(person);
    this.grow(size);
  }

  /** Begins with a group that could live in a home of this type. */
  aroundType(type: number, size: number): void {
    this.reset();
    const group = this.pick(this.book.ofClass, this.book.stock.classOf[type]!);
    if (group >= 0) this.makeRoomFor(group);
    this.grow(size);
  }

  private reset(): void {
    this.round++;
    this.groups.length = 0;
    this.people.length = 0;
    this.movers.length = 0;
  }

  private grow(size: number): void {
    for (let i = 0; i < TRIES && this.groups.length < size && this.people.length > 0; i++) {
      const group = this.pick(this.book.ofPerson, this.nextPerson());
      if (group >= 0) this.makeRoomFor(group);
    }
  }

  private nextPerson(): number {
    if (this.movers.length === 0 || this.random.next() >= FOLLOW) {
      return this.people[this.random.below(this.people.length)]!;
    }
    const at = this.random.below(this.movers.length);
    const person = this.movers[at]!;
    this.movers[at] = this.movers.at(-1)!;
    this.movers.pop();
    return person;
  }

  /** One of the first values of a list, −1 when it is empty. */
  private pick({ start, values }: Lists, list: number): number {
    const length = start[list + 1]! - start[list]!;
    if (length === 0) return -1;
    const k = Math.floor(-Math.log(1 - this.random.next()) * SPREAD);
    return values[start[list]! + Math.min(k, length - 1)]!;
  }

  private makeRoomFor(group: number): void {
    const people = this.book.peopleOf(group);
    for (const person of people) {
      const mates = this.assignment.groupOf[person]?.people ?? [];
      if (!this.include(person, false)) return;
      for (const mate of mates) {
        if (!people.includes(mate) && this.book.prices[mate]! > 0) this.movers.push(mate);
      }
    }
    this.freeHome(group);
    this.freeMix(group);
  }

  /** Adds a person with their group; false when there is no room for them any more. */
  private include(person: number, follow: boolean): boolean {
    if (this.stamp[person] === this.round) return true;
    const group = this.assignment.groupOf[person] ?? null;
    const joining = group ? group.people : [person];
    if (this.people.length + joining.length > MOST_PEOPLE) return false;
    if (group) this.groups.push(group);
    for (const member of joining) {
      this.stamp[member] = this.round;
      this.people.push(member);
      if (follow) this.movers.push(member);
    }
    return true;
  }

  private freeHome(group: number): void {
    const { start, types } = this.book.stock.needs;
    const need = this.book.need[group]!;
    const from = start[need]!;
    const to = start[need + 1]!;
    for (let at = from; at < to; at++) {
      const type = types[at]!;
      if (this.assignment.homesLeft[type]! > 0 || this.groups.some((placed) => placed.type === type)) return;
    }
    this.includeOneIn(types[from + this.random.below(to - from)]!, () => true);
  }

  /** Frees a place of the mix rule of the location when it has too few for the group. */
  private freeMix(group: number): void {
    const { needs, mixRows, rows } = this.book.stock;
    const location = mixRows.ofLocation[needs.types[needs.start[this.book.need[group]!]!]!]!;
    for (const [key, row] of [
      ['statusHolders', location],
      ['youngTenants', location + 1],
    ] as const) {
      const needed = this.book[key][group]!;
      if (needed === 0 || this.book.prices[rows.firstMix + row]! <= 0) continue;
      let left = this.assignment.mixLeft[row]!;
      for (const placed of this.groups) if (mixRows.ofLocation[placed.type] === location) left += placed[key];
      const here = this.book.typesAt.get(location)!;
      for (let i = 0; i < 8 && left < needed; i++) {
        const freed = this.includeOneIn(here[this.random.below(here.length)]!, (placed) => placed[key] > 0);
        if (freed) left += freed[key];
      }
    }
  }

  /** Adds one of the groups in a home type, rather one with a larger loss. */
  private includeOneIn(type: number, fits: (group: PlacedGroup) => boolean): PlacedGroup | null {
    const groups = this.assignment.groupsIn[type]!;
    if (groups.length === 0) return null;
    const one = groups[this.random.below(groups.length)]!;
    const other = groups[this.random.below(groups.length)]!;
    const group = other.loss > one.loss ? other : one;
    if (!fits(group) || this.stamp[group.people[0]!] === this.round) return null;
    return this.include(group.people[0]!, true) ? group : null;
  }
}
