import type { Phase, SolveOptions } from './solution.js';

/** Per effort: units of work per person for the search (a unit is a group looked at or a step of the packing). */
const WORK_PER_PERSON = { quick: 3_000, normal: 20_000, deep: 200_000 } as const;

/** Small instances get the work of this many people. */
const FEWEST_PEOPLE = 40;

/** Where each phase starts on the scale of the whole run. */
const PHASE_START: Record<Phase, number> = {
  preparing: 0,
  grouping: 0.1,
  bounding: 0.15,
  improving: 0.2,
  explaining: 1,
};

/**
 * When to stop. Work units end the search, so that the same seed gives the same answer on every machine; the clock and
 * the host's signal only cut a run short.
 */
export class Budget {
  readonly work: number;
  stopped: 'finished' | 'timeLimit' | 'cancelled' = 'finished';
  private readonly deadline: number;
  private used = 0;
  private lastReport = -Infinity;

  constructor(
    private readonly options: SolveOptions,
    people: number,
  ) {
    this.work = WORK_PER_PERSON[options.effort] * Math.max(people, FEWEST_PEOPLE);
    this.deadline = performance.now() + options.timeLimit * 1000;
  }

  /** True once the run must end early; call it every few milliseconds. */
  interrupted(): boolean {
    if (this.stopped !== 'finished') return true;
    if (this.options.signal?.aborted) this.stopped = 'cancelled';
    else if (performance.now() >= this.deadline) this.stopped = 'timeLimit';
    return this.stopped !== 'finished';
  }

  spend(units: number): void {
    this.used += units;
  }

  /** The share of the search's work that is done, 0 … 1. */
  get spent(): number {
    return this.work === 0 ? 1 : Math.min(1, this.used / this.work);
  }

  /** Tells the host how far a phase is (`share` 0 … 1), at most ten times a second. */
  report(phase: Phase, share: number, objective: number, upperBound: number | null): void {
    const now = performance.now();
    if (!this.options.onProgress || now - this.lastReport < 100) return;
    this.lastReport = now;
    const next = { preparing: 0.1, grouping: 0.15, bounding: 0.2, improving: 1, explaining: 1 }[phase];
    const done = PHASE_START[phase] + (next - PHASE_START[phase]) * share;
    this.options.onProgress({ phase, done, objective, upperBound });
  }
}
