import { mayShare } from './neighbours.js';
import { fitOf, type Problem } from './problem.js';

/** At most this many people are looked at together: their sets fit in the bits of one number. */
export const TABLE_SIZE = 30;

/**
 * Some people and some home types, with all scores between them at hand: what each group of them is worth. People and
 * types are named by their place in the lists loaded.
 */
export class PeopleTable {
  people: readonly number[] = [];
  types: readonly number[] = [];
  /** s(a,b), or −1 where the two may not share. */
  private readonly scores = new Int32Array(TABLE_SIZE * TABLE_SIZE);
  private fits = new Int32Array(TABLE_SIZE * 16);
  private readonly bond = new Int32Array(TABLE_SIZE);
  private readonly bondSize = new Int32Array(TABLE_SIZE);
  private readonly urgencyValue = new Float64Array(TABLE_SIZE);
  private readonly minimum: number;

  constructor(private readonly problem: Problem) {
    this.minimum = problem.instance.policy.minimumSatisfaction;
  }

  load(people: readonly number[], types: readonly number[]): void {
    const { problem } = this;
    this.people = people;
    this.types = types;
    if (this.fits.length < people.length * types.length) this.fits = new Int32Array(people.length * types.length);
    people.forEach((i, a) => {
      this.bond[a] = problem.bonds.of[i]!;
      this.bondSize[a] = problem.bonds.members[this.bond[a]]!.length;
      this.urgencyValue[a] = problem.urgencyValue[i]!;
      for (let b = 0; b < a; b++) this.loadPair(a, b, i, people[b]!);
      types.forEach((type, t) => (this.fits[a * types.length + t] = fitOf(problem, i, type)));
    });
  }

  private loadPair(a: number, b: number, i: number, j: number): void {
    const allowed = mayShare(this.problem, i, j);
    this.scores[a * TABLE_SIZE + b] = allowed ? this.problem.pairs.score(i, j) : -1;
    this.scores[b * TABLE_SIZE + a] = allowed ? this.problem.pairs.score(j, i) : -1;
  }

  mayShare(a: number, b: number): boolean {
    return this.scores[a * TABLE_SIZE + b]! >= 0;
  }

  /** Whether a pair of people who may share holds whole bonds. */
  pairIsClosed(a: number, b: number): boolean {
    const together = this.bond[a] === this.bond[b];
    return together ? this.bondSize[a] === 2 : this.bondSize[a] === 1 && this.bondSize[b] === 1;
  }

  /** Whether a trio of people who may share holds whole bonds. */
  trioIsClosed(a: number, b: number, c: number): boolean {
    const ab = this.bond[a] === this.bond[b] ? 1 : 0;
    const ac = this.bond[a] === this.bond[c] ? 1 : 0;
    const bc = this.bond[b] === this.bond[c] ? 1 : 0;
    return this.bondSize[a] === 1 + ab + ac && this.bondSize[b] === 1 + ab + bc && this.bondSize[c] === 1 + ac + bc;
  }

  /** What a pair adds to the objective in a home of type t; −1 when a home limit or the minimum satisfaction breaks. */
  pairValue(a: number, b: number, t: number): number {
    const first = this.satisfaction(a, 2 * this.scores[a * TABLE_SIZE + b]!, t);
    const second = this.satisfaction(b, 2 * this.scores[b * TABLE_SIZE + a]!, t);
    if (first < 0 || second < 0) return -1;
    return this.urgencyValue[a]! + this.urgencyValue[b]! + first + second;
  }

  /** The same for a trio. */
  trioValue(a: number, b: number, c: number, t: number): number {
    const { scores } = this;
    const first = this.satisfaction(a, scores[a * TABLE_SIZE + b]! + scores[a * TABLE_SIZE + c]!, t);
    const second = this.satisfaction(b, scores[b * TABLE_SIZE + a]! + scores[b * TABLE_SIZE + c]!, t);
    const third = this.satisfaction(c, scores[c * TABLE_SIZE + a]! + scores[c * TABLE_SIZE + b]!, t);
    if (first < 0 || second < 0 || third < 0) return -1;
    return this.urgencyValue[a]! + this.urgencyValue[b]! + this.urgencyValue[c]! + first + second + third;
  }

  private satisfaction(a: number, housemates: number, t: number): number {
    const fit = this.fits[a * this.types.length + t]!;
    if (fit < 0 || housemates + fit < this.minimum) return -1;
    return housemates + fit;
  }
}
