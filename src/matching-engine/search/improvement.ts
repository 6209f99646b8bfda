import type { GroupSearch } from '../prices/group-search.js';
import type { SearchProblem } from '../problem/problem.js';
import type { Random } from '../random.js';
import { sharedMembers } from './areas.js';
import type { Assignment, PlacedGroup } from './assignment.js';
import type { GroupBook } from './group-book.js';
import { findHotSpots, type HotSpot } from './hot-spots.js';
import { Neighbourhood } from './neighbourhood.js';
import { placedGroup } from './pool-groups.js';
import { Refill } from './refill.js';
import { renewArea } from './renew-area.js';

/** A neighbourhood has about 2 … 1 + SIZES groups, and is refilled in at most STEPS steps. */
const SIZES = 10;
const STEPS = 300;
/** Now and then, where much is lost (points), it is larger. */
const MUCH = 1000;
const LARGER_SIZES = 20;
const LARGER_STEPS = 3000;
const LARGER = 0.3;
/** Hot spots are looked up anew after so many refills. */
const REFRESH = 500;
/** How often a neighbourhood begins at a hot spot. Else it begins at the one of CONTEST random people with the largest loss. */
const AT_HOT_SPOT = 0.5;
const CONTEST = 6;
/** How often the group where it begins must change, even when that costs a little. */
const WANDER = 0.5;
/** A hot spot that loses this much (points) is worth a renewal of its area, which has 2 … 1 + NEIGHBOURS locations. */
const RENEW_ABOVE = 300;
const NEIGHBOURS = 4;

/**
 * Large neighbourhood search (Shaw 1998, CP98): dissolve a few groups that belong together, house their people and others in
 * the best way (`Refill`). Half of the time it wanders: the first group must change, and the result may be worse by about a
 * temperature (simulated annealing: Kirkpatrick, Gelatt and Vecchi 1983, Science 220). Where much is lost that small changes
 * cannot mend, whole locations are renewed.
 */
export class Improvement {
  private readonly neighbourhood: Neighbourhood;
  private readonly refill: Refill;
  private readonly shared: Map<number, number>[];
  private hotSpots: HotSpot[] = [];
  private refills = 0;
  private otherWork = 0;
  private bestObjective: number;
  /** What changed since the best assignment, to go back to it. */
  private readonly changes: { removed: PlacedGroup[]; added: PlacedGroup[] }[] = [];

  constructor(
    private readonly problem: SearchProblem,
    private readonly assignment: Assignment,
    private readonly book: GroupBook,
    private readonly search: GroupSearch,
    private readonly random: Random,
    private readonly interrupted: () => boolean,
  ) {
    this.neighbourhood = new Neighbourhood(book, assignment, random);
    this.refill = new Refill(book, assignment);
    this.shared = sharedMembers(problem.locations);
    this.bestObjective = assignment.objective;
  }

  get best(): number {
    return this.bestObjective;
  }

  /** Units of work done: steps of the refills, and what other things cost in those. */
  get work(): number {
    return this.refill.work + 20 * this.refills + this.otherWork;
  }

  /** One neighbourhood. @param temperature in points */
  step(temperature: number): void {
    if (this.refills++ % REFRESH === 0) this.hotSpots = findHotSpots(this.book, this.assignment);
    const { spot, loss } = this.chooseStart();
    const larger = loss > MUCH && this.random.next() < LARGER;
    const size = 2 + this.random.below(larger ? LARGER_SIZES : SIZES);
    if ('types' in spot) this.neighbourhood.aroundType(this.oneOf(spot.types), size);
    else this.neighbourhood.aroundPerson(spot.person, size);
    const first = 'person' in spot && this.random.next() < WANDER ? this.assignment.groupOf[spot.person] : null;
    const allowance = first ? 0.5 - temperature * Math.log(1 - this.random.next()) : 0;
    const without = first ? this.book.find(first.people, first.profile) : -1;
    this.regroup(without, allowance, larger ? LARGER_STEPS : STEPS);
  }

  private chooseStart(): { spot: HotSpot; loss: number } {
    if (this.hotSpots.length > 0 && this.random.next() < AT_HOT_SPOT) {
      const spot = this.hotSpots[Math.floor(this.random.next() * this.random.next() * this.hotSpots.length)]!;
      return { spot, loss: spot.loss };
    }
    let person = this.random.below(this.problem.people);
    for (let i = 1; i < CONTEST; i++) {
      const other = this.random.below(this.problem.people);
      if (this.lossAt(other) > this.lossAt(person)) person = other;
    }
    const loss = this.lossAt(person);
    return { spot: { person, loss }, loss: 0 };
  }

  private oneOf(list: readonly number[]): number {
    return list[this.random.below(list.length)]!;
  }

  private lossAt(person: number): number {
    const group = this.assignment.groupOf[person];
    return group ? group.loss : this.book.prices[person]!;
  }

  /** Dissolves the groups of the neighbourhood and keeps the best that its people can have, if it is good enough. */
  private regroup(without: number, allowance: number, steps: number): void {
    const removed = this.neighbourhood.groups.slice();
    let value = 0;
    for (const group of removed) {
      value += group.value;
      this.assignment.remove(group);
    }
    const options = this.refill.solve(this.neighbourhood.people, value - allowance, without, steps);
    if (!options) {
      for (const group of removed) this.assignment.add(group);
      return;
    }
    const added = options.map(({ group, type }) => ({
      ...placedGroup(this.book.stock, this.book.pool, group, type),
      loss: this.book.loss(group, type),
    }));
    for (const group of added) this.assignment.add(group);
    this.note(removed, added);
  }

  /** Keeps a change in mind until the assignment is the best one met. */
  private note(removed: PlacedGroup[], added: PlacedGroup[]): void {
    this.changes.push({ removed, added });
    if (this.assignment.objective <= this.bestObjective) return;
    this.bestObjective = this.assignment.objective;
    this.changes.length = 0;
  }

  /** Makes the assignment the best one met. */
  backToBest(): void {
    for (const { removed, added } of this.changes.reverse()) {
      for (const group of added) this.assignment.remove(group);
      for (const group of removed) this.assignment.add(group);
    }
    this.changes.length = 0;
  }

  /** Empties the locations around a hot spot and fills them anew; null when no spot is hot enough. The result is mostly worse at first. */
  renew(): number[] | null {
    const spots = findHotSpots(this.book, this.assignment).filter(({ loss }) => loss > RENEW_ABOVE);
    if (spots.length === 0) return null;
    const spot = spots[Math.floor(this.random.next() * this.random.next() * spots.length)]!;
    const locations = this.locationsAround(this.locationOf(spot));
    const { problem, assignment, search, book } = this;
    const { removed, added, work } = renewArea(
      problem,
      assignment,
      locations,
      search,
      book.pool,
      book.prices,
      this.random,
      this.interrupted,
    );
    for (const group of added) group.loss = book.lossOf(group);
    this.otherWork += work;
    this.note(removed, added);
    this.hotSpots = findHotSpots(this.book, this.assignment);
    return [...locations];
  }

  private locationOf(spot: HotSpot): number {
    const { classes, classOf, locations } = this.problem;
    const group = 'person' in spot ? this.assignment.groupOf[spot.person] : null;
    const type = 'types' in spot ? this.oneOf(spot.types) : group?.type;
    if (type !== undefined) return classes[classOf[type]!]!.location;
    const chosen = locations.filter(({ members }) => members.includes((spot as { person: number }).person));
    return chosen[this.random.below(chosen.length)]!.index;
  }

  /** A location and 1 … NEIGHBOURS others that share the most members with it. */
  private locationsAround(location: number): Set<number> {
    const others = [...this.shared[location]!].sort(([a, x], [b, y]) => y - x || a - b);
    return new Set([location, ...others.slice(0, 1 + this.random.below(NEIGHBOURS)).map(([other]) => other)]);
  }
}
