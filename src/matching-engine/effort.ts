import type { Cooling } from './prices/adjust-prices.js';
import type { Effort } from './solution.js';

/** How much is done: always the same for an effort, whatever the machine. */
export interface Plan {
  /** Rounds of looking for prices; none: no prices at all. */
  rounds: readonly Cooling[];
  /** Units of work of the improving search for each person; null: as much as the time allows. */
  workPerPerson: number | null;
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
  quick: { rounds: FEW_ROUNDS, workPerPerson: 500 },
  normal: { rounds: ALL_ROUNDS, workPerPerson: 5_000 },
  deep: { rounds: ALL_ROUNDS, workPerPerson: 40_000 },
};

/** Seconds that all rounds take here, for each second that making the tables took, beside a little; about right everywhere. */
const ROUNDS_PER_TABLES = 20;
const LEAST_SECONDS = 0.3;
/** Few rounds take this share of all rounds. */
const SHARE_OF_FEW = 0.45;

/**
 * The plan that fits the time left when no effort was chosen: as many rounds as leave time enough for groups, and then all
 * the time there is. Without time for even a few rounds there are no prices: then it stays at swaps.
 *
 * @param tables seconds that making the tables took on this machine
 */
export function planFor(secondsLeft: number, tables: number): Plan {
  const all = LEAST_SECONDS + ROUNDS_PER_TABLES * tables;
  if (secondsLeft > 2.5 * all) return { rounds: ALL_ROUNDS, workPerPerson: null };
  if (secondsLeft > 1.4 * SHARE_OF_FEW * all) return { rounds: FEW_ROUNDS, workPerPerson: null };
  return { rounds: [], workPerPerson: null };
}
