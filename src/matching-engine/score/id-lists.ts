/** Lists of numbers, one per person, each sorted, in one typed array: small in memory and quick to compare. */
export class IdLists {
  private readonly start: Int32Array;
  private readonly values: Int32Array;

  constructor(lists: readonly (readonly number[])[]) {
    this.start = new Int32Array(lists.length + 1);
    lists.forEach((list, i) => (this.start[i + 1] = this.start[i]! + list.length));
    this.values = new Int32Array(this.start[lists.length]!);
    lists.forEach((list, i) => this.values.set(Int32Array.from(list).sort(), this.start[i]));
  }

  /** Whether list `i` holds `value` (binary search). */
  has(i: number, value: number): boolean {
    let low = this.start[i]!;
    let high = this.start[i + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = this.values[middle]!;
      if (found === value) return true;
      if (found < value) low = middle + 1;
      else high = middle;
    }
    return false;
  }

  /** How many values the lists `i` and `j` share (merge of two sorted lists). */
  sharedCount(i: number, j: number): number {
    let a = this.start[i]!;
    let b = this.start[j]!;
    const endA = this.start[i + 1]!;
    const endB = this.start[j + 1]!;
    let shared = 0;
    while (a < endA && b < endB) {
      const difference = this.values[a]! - this.values[b]!;
      if (difference === 0) shared++;
      if (difference <= 0) a++;
      if (difference >= 0) b++;
    }
    return shared;
  }
}
