const KEEP_DIRECTION = 0.9;
const KEEP_SIZE = 0.99;
/** Keeps the division from exploding where a row is exactly in balance. */
const SMALLEST_SIZE = 1e-3;

/**
 * Moves prices against their imbalance, each with a step of its own: Adam (Kingma and Ba 2015, arXiv:1412.6980), projected on
 * prices ≥ 0. A row's step is about as long as asked while its imbalance keeps its sign, and shrinks where it swings.
 */
export class Adam {
  private readonly direction: Float64Array;
  private readonly size: Float64Array;
  private directionKept = 1;
  private sizeKept = 1;

  constructor(rows: number) {
    this.direction = new Float64Array(rows);
    this.size = new Float64Array(rows);
  }

  /** One step: `left` is what each row has left (below 0: it is wanted too much, so its price rises). */
  step(prices: Float64Array, left: Float64Array, length: number): void {
    this.directionKept *= KEEP_DIRECTION;
    this.sizeKept *= KEEP_SIZE;
    const scale = length / (1 - this.directionKept);
    const sizeScale = 1 / (1 - this.sizeKept);
    for (let row = 0; row < this.direction.length; row++) {
      const imbalance = left[row]!;
      const direction = (this.direction[row] =
        KEEP_DIRECTION * this.direction[row]! + (1 - KEEP_DIRECTION) * imbalance);
      const size = (this.size[row] = KEEP_SIZE * this.size[row]! + (1 - KEEP_SIZE) * imbalance * imbalance);
      const price = prices[row]! - (scale * direction) / (Math.sqrt(size * sizeScale) + SMALLEST_SIZE);
      prices[row] = price > 0 ? price : 0;
    }
  }
}
