import type { Cooling } from './prices/adjust-prices.js';
import type { Effort } from './solution.js';

/** How much is done: always the same for an effort, whatever the machine. */
export interface Plan {
  /** Rounds of looking for prices; none: no prices at all. */
  rounds: readonly Cooling[];
  /** Units of work of the improving search for each person; null: as much as the time allows. */
  workPerPerson: number | null;
  /** Nodes of the exact solver's search tree; most proofs need a handful. */
  proofNodes: number;
}

const cooling = (from: number, to: number, steps: number): Cooling => ({ from, to, steps });

/** Bounds within about 0.005% of the relaxation, where homes are scarce 0.03%. */
const FEW_ROUNDS = [
  cooling(2000, 300, 200),
  cooling(500, 50, 600),
  cooling(100, 10, 600),
  cooling(20, 3, 200),
  cooling(5, 1, 150),
];
/** Within about 0.001%, in twice the time. */
const ALL_ROUNDS = [
  cooling(2000, 300, 600),
  cooling(1000, 100, 600),
  cooling(200, 40, 600),
  cooling(80, 20, 300),
  cooling(40, 8, 150),
  cooling(16, 3, 150),
  cooling(4, 0.5, 150),
];

export const PLANS: Record<Effort, Plan> = {
  quick: { rounds: FEW_ROUNDS, workPerPerson: 500, proofNodes: 5 },
  normal: { rounds: ALL_ROUNDS, workPerPerson: 5_000, proofNodes: 50 },
  deep: { rounds: ALL_ROUNDS, workPerPerson: 40_000, proofNodes: 5_000 },
};

/** How long a dive takes at most, and how long one round and all rounds take, for each second that the first answer took. */
const DIVE_PER_FIRST = 4;
const ONE_ROUND_PER_FIRST = 2;
const ALL_ROUNDS_PER_FIRST = 20;
/** Prices for a figure of the report alone may take one part in so many of the time left. */
const PRICES_TO_TIME_LEFT = 20;
/** All rounds are worth it when they leave so much time for the groups. */
const LEFT_FOR_GROUPS = 0.5;

/**
 * Without an effort the clock decides: as many rounds as leave time for groups, then improving until the end. Without time for
 * even one round there are no prices: then it stays at swaps.
 */
export class Pace {
  readonly plan: Plan;
  private readonly begun: number;
  private steps = 0;

  /** @param first seconds that compiling the problem and the first answer took on this machine */
  constructor(
    private readonly secondsLeft: () => number,
    private readonly first: number,
  ) {
    this.begun = secondsLeft();
    const all = this.begun * (1 - LEFT_FOR_GROUPS) > ALL_ROUNDS_PER_FIRST * first;
    const rounds = all ? ALL_ROUNDS : this.begun > (ONE_ROUND_PER_FIRST + DIVE_PER_FIRST) * first ? FEW_ROUNDS : [];
    this.plan = { rounds, workPerPerson: null, proofNodes: Infinity };
  }

  /** Whether there is time for another round and a dive. Asked before each round: the steps so far tell how long one takes. */
  readonly goOn = ({ steps }: Cooling): boolean => {
    const left = this.secondsLeft();
    const perStep = this.steps === 0 ? 0 : (this.begun - left) / this.steps;
    this.steps += steps;
    return left - perStep * steps > DIVE_PER_FIRST * this.first;
  };

  /** Whether finding prices once more would take but a small share of the time left. Asked after the dive. */
  readonly timeToPriceAgain = (): boolean => {
    const left = this.secondsLeft();
    return left > PRICES_TO_TIME_LEFT * (this.begun - left);
  };
}
