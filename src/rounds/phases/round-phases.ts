import { daysAfter } from '../../platform/clock/local-time.js';

/** What a round goes through, in this order; after the last it is closed. */
export const ROUND_PHASES = ['intake', 'choosing', 'matching', 'offers', 'decisions', 'agreements'] as const;
export type RoundPhase = (typeof ROUND_PHASES)[number];
/** A phase that another one precedes: intake begins when the round is opened, and needs no day. */
export type LaterPhase = Exclude<RoundPhase, 'intake'>;

/** Where the first day of a phase stands: matching begins on the day on which choosing closes. */
export const DAY_OF = {
  choosing: 'choosingFrom',
  matching: 'choosingClosesOn',
  offers: 'offersFrom',
  decisions: 'decisionsFrom',
  agreements: 'agreementsFrom',
} as const satisfies Record<LaterPhase, string>;
export type DayField = (typeof DAY_OF)[LaterPhase];

/** First days (ISO) of the phases; null: whoever plans the round moves it on by hand. */
export type PhaseDays = Record<DayField, string | null>;

/** A day that is left out is none. */
export const daysOf = (plan: Partial<PhaseDays>): PhaseDays => ({
  choosingFrom: plan.choosingFrom ?? null,
  choosingClosesOn: plan.choosingClosesOn ?? null,
  offersFrom: plan.offersFrom ?? null,
  decisionsFrom: plan.decisionsFrom ?? null,
  agreementsFrom: plan.agreementsFrom ?? null,
});
export const NO_DAYS = daysOf({});

/** The phases to come, in order. */
export const phasesAfter = (phase: RoundPhase): LaterPhase[] =>
  ROUND_PHASES.slice(ROUND_PHASES.indexOf(phase) + 1) as LaterPhase[];

/** Null after the last one: the round can be closed. */
export const nextPhase = (phase: RoundPhase): LaterPhase | null => phasesAfter(phase)[0] ?? null;

/** The day on which a phase has to end: the first of the days to come, so that a phase without a day holds none up. */
export const endOfPhase = (phase: RoundPhase, days: PhaseDays): string | null =>
  phasesAfter(phase)
    .map((later) => days[DAY_OF[later]])
    .find((day) => day !== null) ?? null;

/**
 * What the calendar asks of a round: `move` it on; it is `blocked`, because its day is there and something stops it; its
 * day is `near` and something still stops it; or nothing, it can `wait`.
 */
export type CalendarStep = 'move' | 'blocked' | 'near' | 'wait';

/**
 * @param end ISO day on which the phase has to end, if any
 * @param today ISO day in the Netherlands
 */
export function calendarStep(
  end: string | null,
  today: string,
  remindDaysBefore: number,
  isStopped: boolean,
): CalendarStep {
  if (end === null || end > daysAfter(today, remindDaysBefore)) return 'wait';
  if (end > today) return isStopped ? 'near' : 'wait';
  return isStopped ? 'blocked' : 'move';
}
