import { heaviest } from '../heaviest.js';
import type { LocationTable } from '../problem/location-table.js';
import type { SearchProblem } from '../problem/problem.js';
import type { Assignment, PlacedGroup } from './assignment.js';
import { bondsIn, findMemberships } from './memberships.js';
import { possibleGroup } from './possible-group.js';

/** Of the people somebody could live with, so many of those who fit best are looked at. */
const PARTNERS = 12;

/**
 * The first answer: the people one by one, the most urgent first, each with the best group (highest value per place) that their
 * locations still offer. Never splits a bond and never breaks a limit.
 */
export function placeGreedily(problem: SearchProblem, assignment: Assignment, interrupted: () => boolean): void {
  const memberships = findMemberships(problem);
  const bonds = problem.locations.map(bondsIn);
  const people = Int32Array.from({ length: problem.people }, (_, person) => person);
  people.sort((a, b) => problem.urgencyValue[b]! - problem.urgencyValue[a]! || a - b);
  for (const person of people) {
    if (assignment.groupOf[person]) continue;
    if (interrupted()) return;
    let best: PlacedGroup | null = null;
    for (const { location, member } of memberships[person]!) {
      for (const group of groupsOf(problem, assignment, location, bonds[location.index]!, member)) {
        if (!best || perPlace(group) > perPlace(best)) best = group;
      }
    }
    if (best) assignment.add(best);
  }
}

const perPlace = ({ value, people }: PlacedGroup): number => value / people.length;

/** The groups of a member's bond with the partners who fit best and have no home. */
function* groupsOf(
  problem: SearchProblem,
  assignment: Assignment,
  location: LocationTable,
  bonds: number[][],
  member: number,
): Generator<PlacedGroup> {
  const bond = bonds[member]!;
  const partners = bond.length > 2 ? [] : bestPartners(assignment, location, bond);
  for (const table of location.classes) {
    const open = table.places - bond.length;
    const companies =
      open === 0 ? [[]] : open === 1 ? partners.map((a) => [a]) : open === 2 ? twoOf(partners, location) : [];
    for (const company of companies) {
      const group = possibleGroup(problem, assignment, location, table, [...bond, ...company]);
      if (group) yield group;
    }
  }
}

/** The free members without a bond who may live with the whole bond, those who fit best first, at most PARTNERS. */
function bestPartners({ groupOf }: Assignment, { members, sums, singles }: LocationTable, bond: number[]): number[] {
  const fits = Array.from(singles, (a) => {
    if (groupOf[members[a]!]) return -Infinity;
    const fit = bond.reduce((sum, b) => sum + sums[b * members.length + a]!, 0);
    // APART is far below what two others can make up for.
    return fit < 0 ? -Infinity : fit;
  });
  return heaviest(fits, PARTNERS).map((at) => singles[at]!);
}

/** Two partners who may live together, as often as there are. */
function twoOf(partners: number[], { members, scores }: LocationTable): number[][] {
  return partners.flatMap((a, i) =>
    partners.slice(i + 1).flatMap((b) => (scores[a * members.length + b]! >= 0 ? [[a, b]] : [])),
  );
}
