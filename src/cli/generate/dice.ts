import { Random } from '../../matching-engine/random.js';

/** Chance from a seed, in the words of whoever makes people and homes up. The same seed gives the same on every machine. */
export class Dice {
  private readonly random: Random;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  /** A whole number, both ends included. */
  between(lowest: number, highest: number): number {
    return lowest + this.random.below(highest - lowest + 1);
  }

  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean {
    return this.random.below(100) < percent;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.random.below(items.length)]!;
  }

  /** A place in a list of weights (whole numbers), each in proportion to its weight. */
  weighted(weights: readonly number[]): number {
    let left = this.random.below(weights.reduce((sum, weight) => sum + weight, 0));
    return weights.findIndex((weight) => (left -= weight) < 0);
  }

  /** A name from a table of names and weights. */
  draw<Name extends string>(table: Readonly<Record<Name, number>>): Name {
    const entries = Object.entries<number>(table);
    return entries[this.weighted(entries.map(([, weight]) => weight))]![0] as Name;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    return items.map(() => left.splice(this.random.below(left.length), 1)[0]!);
  }
}
