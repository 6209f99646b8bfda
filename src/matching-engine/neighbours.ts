import type { Budget } from './budget.js';
import type { Problem } from './problem.js';

/** How many of the best housemates are remembered per person and location. */
const NEIGHBOURS = 32;

/**
 * Per membership the people of the same location who may live with that person, best first by s(i,j) + s(j,i), at most
 * NEIGHBOURS of them. Grows with the people, not with their square.
 */
export class Neighbours {
  readonly count: Uint8Array;
  private readonly ids: Int32Array;
  private readonly values: Int32Array;
  /** False when the time ran out before all pairs were looked at. */
  complete = true;

  constructor(problem: Problem, budget: Budget) {
    const { person, ofLocation } = problem.memberships;
    this.count = new Uint8Array(person.length);
    this.ids = new Int32Array(person.length * NEIGHBOURS);
    this.values = new Int32Array(person.length * NEIGHBOURS);
    let done = 0;
    for (const members of ofLocation) {
      for (let a = 0; a < members.length; a++) {
        if (budget.interrupted()) {
          this.complete = false;
          return;
        }
        budget.report('preparing', done++ / person.length, 0, null);
        for (let b = a + 1; b < members.length; b++) {
          const i = person[members[a]!]!;
          const j = person[members[b]!]!;
          if (!mayShare(problem, i, j)) continue;
          const value = problem.pairs.score(i, j) + problem.pairs.score(j, i);
          this.insert(members[a]!, j, value);
          this.insert(members[b]!, i, value);
        }
      }
    }
  }

  person(membership: number, place: number): number {
    return this.ids[membership * NEIGHBOURS + place]!;
  }

  /** s(i,j) + s(j,i) of the neighbour at this place. */
  value(membership: number, place: number): number {
    return this.values[membership * NEIGHBOURS + place]!;
  }

  /** Whether there may be more neighbours than are remembered. */
  full(membership: number): boolean {
    return this.count[membership] === NEIGHBOURS;
  }

  private insert(membership: number, neighbour: number, value: number): void {
    const base = membership * NEIGHBOURS;
    let place = this.count[membership]!;
    if (place === NEIGHBOURS) {
      if (value <= this.values[base + NEIGHBOURS - 1]!) return;
      place--;
    } else {
      this.count[membership]!++;
    }
    while (place > 0 && this.values[base + place - 1]! < value) {
      this.values[base + place] = this.values[base + place - 1]!;
      this.ids[base + place] = this.ids[base + place - 1]!;
      place--;
    }
    this.values[base + place] = value;
    this.ids[base + place] = neighbour;
  }
}

/** Whether two people may be in one group: their limits hold and their bonds fit together in a home of three. */
export function mayShare(problem: Problem, i: number, j: number): boolean {
  const { of, members } = problem.bonds;
  if (of[i] !== of[j] && members[of[i]!]!.length + members[of[j]!]!.length > 3) return false;
  return problem.pairs.allowed(i, j);
}
