import type { Budget } from './budget.js';
import type { Group } from './instance/instance.js';
import { Pace, PLANS, type Plan } from './effort.js';
import { findPrices, type Pricing } from './prices/find-prices.js';
import type { GroupPool } from './prices/group-pool.js';
import { GroupSearch } from './prices/group-search.js';
import { mergePools } from './prices/merge-pools.js';
import { simpleBound } from './prices/simple-bound.js';
import { wholeBound } from './prices/upper-bound.js';
import type { Problem } from './problem/problem.js';
import { proveOptimum } from './proof/prove.js';
import { mixRuleCost } from './report/mix-rule-cost.js';
import { placedHomes } from './report/placed-homes.js';
import { Random } from './random.js';
import { Assignment, type PlacedGroup } from './search/assignment.js';
import { addWithBonus, groupsThatCanStay, KEEPING_BONUS, withBonus } from './search/earlier-groups.js';
import { goBackHome } from './search/go-back-home.js';
import { dive } from './search/dive.js';
import { placeGreedily } from './search/greedy.js';
import { improveArea, type AreaRunner } from './search/improve-area.js';
import { improve } from './search/improve.js';
import { Swaps } from './search/swaps.js';
import type { Phase, SolveOptions } from './solution.js';

/** How much a group may lose against the prices (points) and still be looked at; less for many people, for the memory. */
const SLACK = 3000;
const SLACK_OF_MANY = 1000;
const MANY_PEOPLE = 20_000;
const MOST_PER_OWNER = 64;
/** With so few people, every group that could be in a better answer is looked at. */
const FEW_PEOPLE = 100;
const MOST_PER_OWNER_OF_FEW = 1000;
/** Work for each person before a proof: the better the answer, the fewer groups it has to look at. */
const BEFORE_PROOF = 500;
/** Swaps between two looks at the clock. */
const SWAPS_AT_ONCE = 100;

export interface RegionAnswer {
  groups: Group[];
  /** No groups are worth more; locked groups not counted. */
  upperBound: number;
  /** Null when there was no time for them. */
  prices: Float64Array | null;
  /** In points; null when there was no time to find out. */
  mixRuleCost: number | null;
}

/** @param begun when compiling the problem began (`performance.now()`) */
export function solveRegion(problem: Problem, begun: number, options: SolveOptions, budget: Budget): RegionAnswer {
  return new RegionSearch(problem, begun, options, budget).solve();
}

/** The phases of one region, one after another, each beginning with the best answer so far. */
class RegionSearch {
  private readonly assignment: Assignment;
  private readonly search: GroupSearch;
  /** The earlier groups that can stay, with their bonus. */
  private readonly earlier: PlacedGroup[];
  private upperBound: number;

  constructor(
    private readonly problem: Problem,
    private readonly begun: number,
    private readonly options: SolveOptions,
    private readonly budget: Budget,
  ) {
    this.assignment = new Assignment(problem);
    this.search = new GroupSearch(problem);
    this.earlier = groupsThatCanStay(problem, options.earlier ?? []).map(withBonus);
    this.upperBound = simpleBound(problem.instance);
  }

  solve(): RegionAnswer {
    const { assignment, budget, problem } = this;
    const { effort, earlier = [] } = this.options;
    this.start();
    const pace = effort ? null : new Pace(budget.secondsLeft, (performance.now() - this.begun) / 1000);
    const { rounds, workPerPerson, proofNodes } = effort ? PLANS[effort] : pace!.plan;
    if (rounds.length === 0) this.swap();
    const pricing = budget.interrupted() ? null : this.price(rounds, pace?.goOn);
    let cost: number | null = null;
    if (pricing) {
      this.dive(pricing);
      this.report('improving', 0);
      if (this.canProve()) this.prove(pricing, proofNodes);
      if (!pace || pace.timeToPriceAgain()) cost = mixRuleCost(problem, pricing, rounds, budget.interrupted);
      if (assignment.objective < this.enough) this.improve(pricing, workPerPerson);
    }
    goBackHome(assignment, this.earlier);
    const groups = placedHomes(problem, assignment, earlier);
    return { groups, upperBound: this.upperBound, prices: pricing?.prices ?? null, mixRuleCost: cost };
  }

  /** What no assignment can exceed, the bonuses counted. */
  private get enough(): number {
    return this.upperBound + this.earlier.reduce((sum, { people }) => sum + KEEPING_BONUS * people.length, 0);
  }

  /** What can stay, and greedily what fits beside it. */
  private start(): void {
    for (const group of this.earlier) this.assignment.add(group);
    placeGreedily(this.problem, this.assignment, this.budget.outOfTime);
  }

  private swap(): void {
    const swaps = new Swaps(this.problem, this.assignment, new Random(this.options.seed));
    while (!this.budget.interrupted()) {
      for (let i = 0; i < SWAPS_AT_ONCE; i++) swaps.step();
      this.report('improving', 0);
    }
  }

  private price(rounds: Plan['rounds'], goOn?: Pace['goOn']): Pricing | null {
    const onRound = (done: number, bound: number) => {
      this.upperBound = Math.min(this.upperBound, wholeBound(bound));
      this.report('bounding', done);
    };
    const { interrupted } = this.budget;
    const pricing = findPrices(this.problem, this.search, { rounds, goOn, interrupted, onRound });
    if (pricing) this.upperBound = Math.min(this.upperBound, wholeBound(pricing.upperBound));
    return pricing;
  }

  /** Replaces the greedy answer when the dive finds a better one. */
  private dive({ pool, prices }: Pricing): void {
    const greedy = this.assignment.groups();
    const { objective } = this.assignment;
    this.assignment.clear();
    for (const group of this.earlier) this.assignment.add(group);
    dive(this.problem, this.assignment, this.search, pool, prices, this.budget.interrupted);
    if (this.assignment.objective >= objective) return;
    this.assignment.clear();
    for (const group of greedy) this.assignment.add(group);
  }

  /** @param workPerPerson null: as much as the time allows */
  private improve({ prices }: Pricing, workPerPerson: number | null): void {
    const { problem, assignment, budget } = this;
    const found = this.groupsWorthLookingAt(prices, this.enough - assignment.objective);
    if (!found) return;
    const limit = workPerPerson === null ? { secondsLeft: budget.secondsLeft } : { workPerPerson };
    improve(
      { problem, assignment, ...addWithBonus(problem, found, this.earlier, prices), enough: this.enough },
      {
        seed: this.options.seed,
        limit,
        interrupted: budget.interrupted,
        threads: this.options.side?.threads ?? 1,
        run: this.options.side?.run ?? oneByOne,
        onProgress: (done, objective) => this.report('improving', done, objective),
      },
    );
  }

  /**
   * A group that loses more than the distance between bound and objective is in no better answer. Null when interrupted.
   * @param distance points
   */
  private groupsWorthLookingAt(prices: Float64Array, distance: number): GroupPool | null {
    const { problem, search, budget } = this;
    const few = problem.people <= FEW_PEOPLE;
    const most = few ? Infinity : problem.people > MANY_PEOPLE ? SLACK_OF_MANY : SLACK;
    const found = search.find(prices, {
      slack: Math.min(most, distance + 1),
      mostPerOwner: few ? MOST_PER_OWNER_OF_FEW : MOST_PER_OWNER,
      interrupted: budget.interrupted,
    });
    return found && mergePools(problem, found, null, prices, -Infinity);
  }

  private canProve(): boolean {
    return this.options.exactSolver !== undefined && this.earlier.length === 0 && this.problem.people <= FEW_PEOPLE;
  }

  private prove(pricing: Pricing, nodes: number): void {
    const { problem, assignment, search, budget } = this;
    this.improve(pricing, BEFORE_PROOF);
    if (budget.interrupted() || assignment.objective >= this.upperBound) return;
    this.report('proving', 0);
    const solver = this.options.exactSolver!;
    const proven = proveOptimum(problem, assignment, search, pricing, {
      solver,
      nodes,
      interrupted: budget.interrupted,
    });
    if (proven) this.upperBound = assignment.objective;
  }

  /** Tells the objective without any bonus: at least that much is reached. */
  private report(phase: Phase, share: number, objective = this.assignment.objective): void {
    this.budget.report(phase, share, objective - (this.enough - this.upperBound), this.upperBound);
  }
}

const oneByOne: AreaRunner = (tasks, interrupted, onTask) =>
  tasks.map((task, index) => improveArea(task, interrupted, (done, objective) => onTask(index, done, objective)));
