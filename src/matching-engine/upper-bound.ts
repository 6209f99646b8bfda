import type { Budget } from './budget.js';
import type { Neighbours } from './neighbours.js';
import type { Problem } from './problem.js';
import { personValues } from './person-values.js';

const ROUNDS = 300;

/**
 * A number that no feasible set of groups exceeds (the locked groups not counted).
 *
 * Let v(i,t) be at least what person i can add in a home of type t (`personValues`). Every feasible answer puts each
 * person in at most one home, at most capacity(t) = homes · places people in the homes of type t, and at most the mix
 * rule's maximum of a target group in a location and a cluster. For prices u ≥ 0 on those rows, the objective is at most
 *
 *   L(u) = Σ_rows u(row) · maximum(row) + Σ_i max(0, max_t (v(i,t) − Σ_{rows of (i,t)} u(row)))
 *
 * by weak Lagrangian duality: leaving a row's limit out and paying its price for what is used can only raise the best
 * value. So every u gives a valid bound; subgradient steps with Polyak's length (Held, Wolfe and Crowder 1974,
 * "Validation of subgradient optimization") look for a small one.
 */
export function findUpperBound(problem: Problem, neighbours: Neighbours, objective: number, budget: Budget): number {
  const values = personValues(problem, neighbours);
  const prices = new Prices(problem);
  let best = Infinity;
  let step = 1;
  let sinceBest = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const bound = prices.evaluate(values);
    if (bound < best) {
      if (best - bound > 1e-4 * best) sinceBest = 0;
      best = bound;
    } else if (++sinceBest >= 8) {
      step /= 2;
      sinceBest = 0;
    }
    if (budget.interrupted() || !prices.move(step, bound - objective)) break;
    budget.report('bounding', round / ROUNDS, objective, null);
  }
  return Math.floor(best + 1e-6);
}

/** The prices u on the rows: first the home types, then the rows of the mix rule. */
class Prices {
  private readonly prices: Float64Array;
  private readonly maxima: Float64Array;
  private readonly use: Float64Array;

  constructor(private readonly problem: Problem) {
    const capacities = problem.types.map(({ ids, home }) => ids.length * home.places);
    this.maxima = Float64Array.from([...capacities, ...problem.quotas.left]);
    this.prices = new Float64Array(this.maxima.length);
    this.use = new Float64Array(this.maxima.length);
  }

  /** L(u), and in `use` how many people each row gets at these prices. */
  evaluate(values: Float64Array): number {
    const { memberships, targetGroup } = this.problem;
    this.use.fill(0);
    let bound = 0;
    for (let row = 0; row < this.prices.length; row++) bound += this.prices[row]! * this.maxima[row]!;
    for (let person = 0; person < targetGroup.length; person++) {
      let best = 0;
      let bestType = -1;
      for (let m = memberships.start[person]!; m < memberships.start[person + 1]!; m++) {
        const location = memberships.location[m]!;
        const first = memberships.firstType[location]!;
        const offset = memberships.fitStart[m]! - first;
        for (let type = first; type < memberships.firstType[location + 1]!; type++) {
          const value = values[offset + type]!;
          if (value <= best) continue;
          const net = value - this.priceOf(type, targetGroup[person]!);
          if (net > best) {
            best = net;
            bestType = type;
          }
        }
      }
      bound += best;
      if (bestType >= 0) this.count(bestType, targetGroup[person]!);
    }
    return bound;
  }

  /** A step towards prices at which no row is used above its maximum; false when nothing is left to gain. */
  move(step: number, distance: number): boolean {
    let squares = 0;
    for (let row = 0; row < this.prices.length; row++) {
      const excess = this.use[row]! - this.maxima[row]!;
      if (excess > 0 || this.prices[row]! > 0) squares += excess * excess;
    }
    if (squares === 0 || distance <= 0) return false;
    const length = (step * distance) / squares;
    for (let row = 0; row < this.prices.length; row++) {
      this.prices[row] = Math.max(0, this.prices[row]! + length * (this.use[row]! - this.maxima[row]!));
    }
    return true;
  }

  private priceOf(type: number, targetGroup: number): number {
    const { types, quotas } = this.problem;
    const cluster = quotas.clusterRow[type]!;
    const location = this.prices[types.length + quotas.locationRow[type]! + targetGroup]!;
    return this.prices[type]! + location + (cluster < 0 ? 0 : this.prices[types.length + cluster + targetGroup]!);
  }

  private count(type: number, targetGroup: number): void {
    const { types, quotas } = this.problem;
    this.use[type]!++;
    this.use[types.length + quotas.locationRow[type]! + targetGroup]!++;
    const cluster = quotas.clusterRow[type]!;
    if (cluster >= 0) this.use[types.length + cluster + targetGroup]!++;
  }
}
