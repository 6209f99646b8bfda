import type { Phase, SolveOptions, Stopped } from './solution.js';

/** Where each phase starts on the scale of a whole run. */
const PHASES: readonly { phase: Phase; from: number }[] = [
  { phase: 'preparing', from: 0 },
  { phase: 'grouping', from: 0.05 },
  { phase: 'bounding', from: 0.08 },
  { phase: 'improving', from: 0.3 },
  { phase: 'proving', from: 0.95 },
  { phase: 'explaining', from: 0.98 },
];

/** Within a phase the host hears of progress at most this often (ms). */
const BETWEEN_REPORTS = 100;

/**
 * Of the time limit this is kept for explanations: a share, and so much (ms) for each person; once it is known how long
 * compiling took on this machine, so many times that.
 */
const KEPT_SHARE = 0.02;
const KEPT_PER_PERSON = 0.05;
const KEPT_PER_COMPILING = 1.5;
/** And this share for the parts of the report that may be left out: advice, blocking groups. */
const KEPT_FOR_EXTRAS = 0.05;

/** What has been found so far in the regions that are done, and how large they are. */
interface Done {
  people: number;
  objective: number;
}

/**
 * When to stop, and what the host hears meanwhile. The plan's work ends a run, so that the same seed gives the same answer on
 * every machine; the clock and the host's signal only cut it short.
 */
export class Budget {
  stopped: Stopped = 'finished';
  private readonly started = performance.now();
  private end = Infinity;
  private endOfExtras = Infinity;
  private deadline = Infinity;
  private people = 0;
  private done: Done = { people: 0, objective: 0 };
  private current = 0;
  private lastReport = -Infinity;
  private lastPhase: Phase | null = null;
  private lastDone = 0;

  constructor(private readonly options: SolveOptions) {}

  /** The time counts from when the budget was made. */
  begin(people: number): void {
    this.people = people;
    this.keep(KEPT_PER_PERSON);
    this.deadline = this.end;
    this.report('preparing', 0, 0, null);
  }

  private keep(perPerson: number): void {
    const limit = this.options.timeLimit * 1000;
    this.endOfExtras = this.started + Math.max(0, limit * (1 - KEPT_SHARE) - this.people * perPerson);
    this.end = Math.max(this.started, this.endOfExtras - limit * KEPT_FOR_EXTRAS);
  }

  /** The people of the region at hand were compiled in so many ms. */
  compiled(time: number): void {
    this.keep(Math.max(KEPT_PER_PERSON, (KEPT_PER_COMPILING * time) / Math.max(1, this.current)));
    this.deadline = Math.min(this.deadline, this.end);
  }

  /** True once the run must end early; asked every few milliseconds. */
  readonly interrupted = (): boolean => {
    if (this.stopped !== 'finished') return true;
    if (this.options.signal?.aborted) this.stopped = 'cancelled';
    else if (performance.now() >= this.end) this.stopped = 'timeLimit';
    return this.stopped !== 'finished' || performance.now() >= this.deadline;
  };

  /** True once even a first answer must wait no longer: asked while it is made. */
  readonly outOfTime = (): boolean => {
    if (this.options.signal?.aborted) this.stopped = 'cancelled';
    if (this.stopped === 'cancelled') return true;
    const over = performance.now() >= this.started + this.options.timeLimit * 1000;
    if (over) this.stopped = 'timeLimit';
    return over;
  };

  /** True once what may be left out of the report must be: no time, or the host asked to end. */
  readonly inHaste = (): boolean => {
    return this.options.signal?.aborted === true || performance.now() >= this.endOfExtras;
  };

  /** Seconds until the region at hand must be done. */
  readonly secondsLeft = (): number => Math.max(0, (this.deadline - performance.now()) / 1000);

  /** Without an effort each region gets its share of the time that is left. */
  beginRegion(people: number): void {
    this.current = people;
    if (this.options.effort) return;
    const now = performance.now();
    const left = this.people - this.done.people;
    this.deadline = now + ((this.end - now) * people) / Math.max(1, left);
  }

  endRegion(objective: number): void {
    this.done = { people: this.done.people + this.current, objective: this.done.objective + objective };
  }

  /** Tells the host how far a phase of the region at hand is, `share` 0 … 1, and what it found so far. */
  report(phase: Phase, share: number, objective: number, upperBound: number | null): void {
    const now = performance.now();
    if (!this.options.onProgress) return;
    if (phase === this.lastPhase && now - this.lastReport < BETWEEN_REPORTS) return;
    this.lastReport = now;
    this.lastPhase = phase;
    const at = PHASES.findIndex((one) => one.phase === phase);
    const { from } = PHASES[at]!;
    const next = PHASES[at + 1]?.from ?? 1;
    const inRegion = from + (next - from) * Math.min(1, share);
    const done = (this.done.people + inRegion * this.current) / Math.max(1, this.people);
    this.lastDone = Math.max(this.lastDone, Math.min(1, done));
    const onlyRegion = this.current === this.people;
    this.options.onProgress({
      phase,
      done: this.lastDone,
      objective: this.done.objective + objective,
      upperBound: onlyRegion ? upperBound : null,
    });
  }
}
