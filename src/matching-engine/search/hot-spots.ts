import type { Assignment } from './assignment.js';
import type { GroupBook } from './group-book.js';

/** A person or a home type where an assignment loses much against the prices. */
export type HotSpot = { loss: number; person: number } | { loss: number; type: number };

const MOST_SPOTS = 40;

/**
 * Where the distance to the bound comes from: bound − objective is the sum of the losses of all groups, the prices of people
 * without a home and those of homes left over (and of places of the mix rule). The largest first.
 */
export function findHotSpots({ prices, stock, ofPerson }: GroupBook, assignment: Assignment): HotSpot[] {
  const spots: HotSpot[] = [];
  for (let person = 0; person < stock.people; person++) {
    const group = assignment.groupOf[person];
    const loss = group ? group.loss : prices[person]!;
    const known = ofPerson.start[person + 1]! > ofPerson.start[person]!;
    if (loss > 0 && known && (!group || group.people[0] === person)) spots.push({ loss, person });
  }
  assignment.homesLeft.forEach((left, type) => {
    const loss = left * prices[stock.rows.firstType + type]!;
    if (loss > 0) spots.push({ loss, type });
  });
  return spots.sort((a, b) => b.loss - a.loss).slice(0, MOST_SPOTS);
}
