import type { Budget } from './budget.js';
import { planFor, PLANS, type Plan } from './effort.js';
import { findPrices, type Pricing } from './prices/find-prices.js';
import type { GroupPool } from './prices/group-pool.js';
import { GroupSearch } from './prices/group-search.js';
import { mergePools } from './prices/merge-pools.js';
import { simpleBound } from './prices/simple-bound.js';
import { wholeBound } from './prices/upper-bound.js';
import type { Problem } from './problem/problem.js';
import { proveOptimum } from './proof/prove.js';
import { Random } from './random.js';
import { Assignment } from './search/assignment.js';
import { dive } from './search/dive.js';
import { placeGreedily } from './search/greedy.js';
import { improveArea, type AreaRunner } from './search/improve-area.js';
import { improve } from './search/improve.js';
import { Swaps } from './search/swaps.js';
import type { SolveOptions } from './solution.js';

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
  assignment: Assignment;
  /** The assignment is worth at most this; locked groups not counted. */
  upperBound: number;
  /** Null when there was no time for them. */
  pricing: Pricing | null;
}

/** @param tables seconds that compiling the problem took */
export function solveRegion(problem: Problem, tables: number, options: SolveOptions, budget: Budget): RegionAnswer {
  return new RegionSearch(problem, tables, options, budget).solve();
}

/** The phases of one region, one after another, each beginning with the best answer so far. */
class RegionSearch {
  private readonly assignment: Assignment;
  private readonly search: GroupSearch;
  private readonly plan: Plan;
  private upperBound: number;

  constructor(
    private readonly problem: Problem,
    tables: number,
    private readonly options: SolveOptions,
    private readonly budget: Budget,
  ) {
    this.assignment = new Assignment(problem);
    this.search = new GroupSearch(problem);
    this.plan = options.effort ? PLANS[options.effort] : planFor(budget.secondsLeft(), tables);
    this.upperBound = wholeBound(simpleBound(problem, 1000 + problem.instance.policy.likeBonus));
  }

  solve(): RegionAnswer {
    const { assignment, budget, problem } = this;
    placeGreedily(problem, assignment, budget.interrupted);
    this.report('grouping', 1);
    if (this.plan.rounds.length === 0) this.swap();
    const pricing = budget.interrupted() ? null : this.price();
    if (pricing) {
      this.dive(pricing);
      if (this.canProve()) {
        this.improve(pricing, BEFORE_PROOF);
        this.prove(pricing);
      }
      if (this.assignment.objective < this.upperBound) this.improve(pricing, this.plan.workPerPerson);
    }
    return { assignment, upperBound: this.upperBound, pricing };
  }

  private swap(): void {
    const swaps = new Swaps(this.problem, this.assignment, new Random(this.options.seed));
    while (!this.budget.interrupted()) {
      for (let i = 0; i < SWAPS_AT_ONCE; i++) swaps.step();
      this.report('improving', 0);
    }
  }

  private price(): Pricing | null {
    const onRound = (done: number, bound: number) => {
      this.upperBound = Math.min(this.upperBound, wholeBound(bound));
      this.report('bounding', done);
    };
    const { interrupted } = this.budget;
    const pricing = findPrices(this.problem, this.search, { rounds: this.plan.rounds, interrupted, onRound });
    if (pricing) this.upperBound = Math.min(this.upperBound, wholeBound(pricing.upperBound));
    return pricing;
  }

  /** Replaces the greedy answer when the dive finds a better one. */
  private dive({ pool, prices }: Pricing): void {
    const greedy = this.assignment.groups();
    const { objective } = this.assignment;
    this.assignment.clear();
    dive(this.problem, this.assignment, this.search, pool, prices, this.budget.interrupted);
    if (this.assignment.objective >= objective) return;
    this.assignment.clear();
    for (const group of greedy) this.assignment.add(group);
  }

  /** @param workPerPerson null: as much as the time allows */
  private improve({ prices, upperBound }: Pricing, workPerPerson: number | null): void {
    const { problem, assignment, budget } = this;
    const pool = this.groupsWorthLookingAt(prices, upperBound - assignment.objective);
    if (!pool) return;
    const limit = workPerPerson === null ? { secondsLeft: budget.secondsLeft } : { workPerPerson };
    improve(
      { problem, assignment, pool, prices, enough: this.upperBound },
      {
        seed: this.options.seed,
        limit,
        interrupted: budget.interrupted,
        threads: this.options.side?.threads ?? 1,
        run: this.options.side?.run ?? oneByOne,
        onProgress: (done, objective) => budget.report('improving', done, objective, this.upperBound),
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
    return this.options.exactSolver !== undefined && this.problem.people <= FEW_PEOPLE;
  }

  private prove(pricing: Pricing): void {
    const { problem, assignment, search, budget } = this;
    if (budget.interrupted() || assignment.objective >= this.upperBound) return;
    this.report('proving', 0);
    const solver = this.options.exactSolver!;
    const proven = proveOptimum(problem, assignment, search, pricing, solver, budget.interrupted);
    if (proven) this.upperBound = assignment.objective;
  }

  private report(phase: Parameters<Budget['report']>[0], share: number): void {
    this.budget.report(phase, share, this.assignment.objective, this.upperBound);
  }
}

const oneByOne: AreaRunner = (tasks, interrupted, onTask) =>
  tasks.map((task, index) => {
    const groups = improveArea(task, interrupted);
    onTask(index, groups);
    return groups;
  });
