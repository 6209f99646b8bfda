import type { Assignment, PlacedGroup } from './assignment.js';
import type { Neighbours } from './neighbours.js';
import type { Memberships } from './problem.js';
import type { Random } from './random.js';

const MOST_PEOPLE = 18;
const MOST_GROUPS = 5;
const TRIES = 24;
/** How often a neighbourhood spans all locations of its person. */
const EVERYWHERE = 0.25;

interface Neighbourhood {
  /** The groups to dissolve. */
  groups: PlacedGroup[];
  /** Their people and some without a place, the most urgent first. */
  people: number[];
  /** The home types to fill: of the groups, and with empty homes around. */
  types: number[];
}

/**
 * A random person, people who would suit them in one of their locations (now and then in all of them), and the groups
 * and homes of all of these.
 */
export function chooseNeighbourhood(assignment: Assignment, neighbours: Neighbours, random: Random): Neighbourhood {
  const { memberships, urgencyValue } = assignment.problem;
  const membership = random.below(memberships.person.length);
  const person = memberships.person[membership]!;
  const around = random.next() < EVERYWHERE ? membershipsOf(memberships, person) : [membership];
  const neighbourhood = new Gathering(assignment);
  neighbourhood.include(person);
  for (let i = 0; i < TRIES; i++) {
    const m = around[random.below(around.length)]!;
    const members = memberships.ofLocation[memberships.location[m]!]!;
    const draw = random.next();
    const near = i % 2 === 0 && neighbours.count[m]! > 0;
    const other = near
      ? neighbours.person(m, Math.floor(draw * draw * neighbours.count[m]!))
      : memberships.person[members[Math.floor(draw * members.length)]!]!;
    if (near || !assignment.groupOf[other] || i % 8 === 1) neighbourhood.include(other);
  }
  const { groups, people } = neighbourhood;
  const locations = around.map((m) => memberships.location[m]!);
  return {
    groups: [...groups],
    people: [...people].sort((a, b) => urgencyValue[b]! - urgencyValue[a]! || a - b),
    types: typesToFill(assignment, groups, locations),
  };
}

/** Groups and people, each person with their group or bond, up to the limits of a neighbourhood. */
class Gathering {
  readonly groups = new Set<PlacedGroup>();
  readonly people = new Set<number>();

  constructor(private readonly assignment: Assignment) {}

  include(person: number): void {
    const { bonds } = this.assignment.problem;
    const group = this.assignment.groupOf[person] ?? null;
    const joining = group ? group.people : bonds.members[bonds.of[person]!]!;
    if (this.people.size + joining.length > MOST_PEOPLE) return;
    if (group && this.groups.size === MOST_GROUPS) return;
    if (group) this.groups.add(group);
    for (const member of joining) this.people.add(member);
  }
}

function membershipsOf({ start }: Memberships, person: number): number[] {
  return Array.from({ length: start[person + 1]! - start[person]! }, (_, k) => start[person]! + k);
}

function typesToFill(assignment: Assignment, groups: Set<PlacedGroup>, locations: number[]): number[] {
  const { firstType } = assignment.problem.memberships;
  const types = new Set([...groups].map(({ type }) => type));
  for (const location of locations) {
    for (let type = firstType[location]!; type < firstType[location + 1]!; type++) {
      if (assignment.homesLeft[type]! > 0) types.add(type);
    }
  }
  return [...types];
}
