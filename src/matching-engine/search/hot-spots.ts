import type { MixRows } from '../problem/mix-rows.js';
import type { Assignment } from './assignment.js';
import type { GroupBook } from './group-book.js';

/** A person, or one of some home types, where an assignment loses much against the prices. */
export type HotSpot = { loss: number; person: number } | { loss: number; types: number[] };

const MOST_SPOTS = 40;

/**
 * Where the distance to the bound comes from: bound − objective is the sum of the losses of all groups, the prices of people
 * without a home and those of homes and places of the mix rule left over. The largest first.
 */
export function findHotSpots({ prices, stock, ofPerson }: GroupBook, assignment: Assignment): HotSpot[] {
  const { rows, mixRows } = stock;
  const spots: HotSpot[] = [];
  for (let person = 0; person < stock.people; person++) {
    const group = assignment.groupOf[person];
    const loss = group ? group.loss : prices[person]!;
    const known = ofPerson.start[person + 1]! > ofPerson.start[person]!;
    if (loss > 0 && known && (!group || group.people[0] === person)) spots.push({ loss, person });
  }
  assignment.homesLeft.forEach((left, type) => {
    const loss = left * prices[rows.firstType + type]!;
    if (loss > 0) spots.push({ loss, types: [type] });
  });
  assignment.mixLeft.forEach((left, row) => {
    const loss = left * prices[rows.firstMix + row]!;
    if (loss > 0) spots.push({ loss, types: typesUnder(row - (row % 2), mixRows) });
  });
  return spots.sort((a, b) => b.loss - a.loss).slice(0, MOST_SPOTS);
}

/** The home types of a location or a cluster, by the first of its two rows of the mix rule. */
function typesUnder(row: number, { ofLocation, ofCluster }: MixRows): number[] {
  return Array.from(ofLocation.keys()).filter((type) => ofLocation[type] === row || ofCluster[type] === row);
}
