/** The groups with the most surplus of each owner, at most `most` of them; what is weaker is forgotten. */
export class BestGroups {
  /** A group of an owner is of interest when its surplus is above this. */
  readonly floor: Float64Array;
  readonly count: Int32Array;
  readonly second: Int32Array;
  readonly third: Int32Array;
  readonly profile: Int32Array;
  readonly value: Float64Array;
  readonly surplus: Float64Array;
  private readonly weakest: Int32Array;

  /** @param lowest groups with this surplus or less are of no interest at all */
  constructor(
    people: number,
    readonly most: number,
    lowest: number,
  ) {
    this.floor = new Float64Array(people).fill(lowest);
    this.count = new Int32Array(people);
    this.weakest = new Int32Array(people);
    this.second = new Int32Array(people * most);
    this.third = new Int32Array(people * most);
    this.profile = new Int32Array(people * most);
    this.value = new Float64Array(people * most);
    this.surplus = new Float64Array(people * most);
  }

  /** Remembers a group when it is among the best of its owner so far. */
  offer(owner: number, second: number, third: number, profile: number, value: number, surplus: number): void {
    if (surplus <= this.floor[owner]!) return;
    const full = this.count[owner] === this.most;
    const place = owner * this.most + (full ? this.weakest[owner]! : this.count[owner]!++);
    this.second[place] = second;
    this.third[place] = third;
    this.profile[place] = profile;
    this.value[place] = value;
    this.surplus[place] = surplus;
    if (this.count[owner] === this.most) this.findWeakest(owner);
  }

  private findWeakest(owner: number): void {
    const start = owner * this.most;
    let weakest = 0;
    for (let k = 1; k < this.most; k++) {
      if (this.surplus[start + k]! < this.surplus[start + weakest]!) weakest = k;
    }
    this.weakest[owner] = weakest;
    this.floor[owner] = this.surplus[start + weakest]!;
  }

  /** The largest surplus of a group of this owner, at least 0. */
  largest(owner: number): number {
    let largest = 0;
    const start = owner * this.most;
    for (let k = start; k < start + this.count[owner]!; k++) largest = Math.max(largest, this.surplus[k]!);
    return largest;
  }
}
