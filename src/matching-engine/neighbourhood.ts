import type { Assignment, PlacedGroup } from './assignment.js';
import type { Neighbours } from './neighbours.js';
import type { Random } from './random.js';

const MOST_PEOPLE = 18;
const MOST_GROUPS = 5;
const TRIES = 24;

export interface Neighbourhood {
  /** The groups to dissolve. */
  groups: PlacedGroup[];
  /** Their people and some without a place, the most urgent first. */
  people: number[];
  /** The home types to fill: of the groups, and with empty homes around. */
  types: number[];
}

/** A random person, people who would suit them in one location, and the groups and homes of all of these. */
export function chooseNeighbourhood(assignment: Assignment, neighbours: Neighbours, random: Random): Neighbourhood {
  const { problem } = assignment;
  const { memberships } = problem;
  const membership = random.below(memberships.person.length);
  const location = memberships.location[membership]!;
  const groups = new Set<PlacedGroup>();
  const people = new Set<number>();
  const include = (person: number) => {
    const group = assignment.groupOf[person] ?? null;
    const joining = group ? group.people : problem.bonds.members[problem.bonds.of[person]!]!;
    if (people.size + joining.length > MOST_PEOPLE || (group && groups.size === MOST_GROUPS)) return;
    if (group) groups.add(group);
    for (const member of joining) people.add(member);
  };
  include(memberships.person[membership]!);
  const members = memberships.ofLocation[location]!;
  for (let i = 0; i < TRIES; i++) {
    const count = neighbours.count[membership]!;
    const random2 = random.next();
    const near = count > 0 && i % 2 === 0;
    const person = near
      ? neighbours.person(membership, Math.floor(random2 * random2 * count))
      : memberships.person[members[random.below(members.length)]!]!;
    if (near || !assignment.groupOf[person] || i % 8 === 1) include(person);
  }
  const urgency = problem.urgencyValue;
  return {
    groups: [...groups],
    people: [...people].sort((a, b) => urgency[b]! - urgency[a]! || a - b),
    types: typesToFill(assignment, groups, location),
  };
}

function typesToFill(assignment: Assignment, groups: Set<PlacedGroup>, location: number): number[] {
  const { firstType } = assignment.problem.memberships;
  const types = new Set([...groups].map(({ type }) => type));
  for (let type = firstType[location]!; type < firstType[location + 1]!; type++) {
    if (assignment.homesLeft[type]! > 0) types.add(type);
  }
  return [...types];
}
