import type { Assignment, PlacedGroup } from './assignment.js';
import type { Budget } from './budget.js';
import type { Neighbours } from './neighbours.js';
import { PeopleTable, TABLE_SIZE } from './people-table.js';

/**
 * The first answer: the people one by one, the most urgent first, each with the best group that their location still
 * offers (highest value per place). Never splits a bond and never breaks a limit.
 */
export function placeGreedily(assignment: Assignment, neighbours: Neighbours, budget: Budget): void {
  const { problem } = assignment;
  const people = problem.instance.candidates.map((_, person) => person);
  people.sort((a, b) => problem.urgencyValue[b]! - problem.urgencyValue[a]! || a - b);
  const table = new PeopleTable(problem);
  people.forEach((person, done) => {
    if (assignment.groupOf[person] || budget.interrupted()) return;
    const group = bestGroupOf(person, assignment, neighbours, table);
    if (group) assignment.add(group);
    budget.report('grouping', done / people.length, assignment.objective, null);
  });
}

function bestGroupOf(person: number, assignment: Assignment, neighbours: Neighbours, table: PeopleTable) {
  const { memberships } = assignment.problem;
  let best: PlacedGroup | null = null;
  for (let m = memberships.start[person]!; m < memberships.start[person + 1]!; m++) {
    const people = [person];
    for (let place = 0; place < neighbours.count[m]! && people.length < TABLE_SIZE; place++) {
      const neighbour = neighbours.person(m, place);
      if (!assignment.groupOf[neighbour]) people.push(neighbour);
    }
    const location = memberships.location[m]!;
    const types: number[] = [];
    for (let type = memberships.firstType[location]!; type < memberships.firstType[location + 1]!; type++) {
      if (assignment.homesLeft[type]! > 0) types.push(type);
    }
    table.load(people, types);
    const group = bestInTable(assignment, table);
    if (group && (!best || perPlace(group) > perPlace(best))) best = group;
  }
  return best;
}

/** The best group in a table that holds its first person. */
function bestInTable(assignment: Assignment, table: PeopleTable): PlacedGroup | null {
  let best: PlacedGroup | null = null;
  const consider = (type: number, places: number[], value: number) => {
    if (value < 0 || (best && value / places.length <= perPlace(best))) return;
    const people = places.map((a) => table.people[a]!);
    if (assignment.admits(type, people)) best = { type, people, value };
  };
  for (let a = 1; a < table.people.length; a++) {
    if (!table.mayShare(0, a)) continue;
    table.types.forEach((type, t) => {
      const places = assignment.problem.types[type]!.home.places;
      if (places === 2 && table.pairIsClosed(0, a)) consider(type, [0, a], table.pairValue(0, a, t));
      for (let b = a + 1; places === 3 && b < table.people.length; b++) {
        const may = table.mayShare(0, b) && table.mayShare(a, b) && table.trioIsClosed(0, a, b);
        if (may) consider(type, [0, a, b], table.trioValue(0, a, b, t));
      }
    });
  }
  return best;
}

const perPlace = (group: PlacedGroup): number => group.value / group.people.length;
