import type { FieldProblem } from '../../platform/http/problem.js';
import { DAY_OF, type DayField, type PhaseDays, phasesAfter, ROUND_PHASES, type RoundPhase } from './round-phases.js';

/** What is wrong with a day: it is past, not after the day `after` of an earlier phase, or its phase has begun already. */
export interface DayFault {
  field: DayField;
  fault: 'past' | 'order' | 'begun';
  after?: string;
}

/** A round as it is, for which other days are asked. */
export interface PlannedSoFar {
  phase: RoundPhase;
  days: PhaseDays;
}

/**
 * Everything that is wrong with the days of a plan. A phase begins today or later, each after the ones before it. A day
 * that stays as it was may be past: the round waits for something then. The day of a phase that has begun is history.
 * @param today ISO day in the Netherlands
 */
export function dayFaults(days: PhaseDays, today: string, before: PlannedSoFar): DayFault[] {
  const toCome = phasesAfter(before.phase);
  const faults: DayFault[] = [];
  let last: string | null = null;
  for (const phase of phasesAfter(ROUND_PHASES[0])) {
    const field = DAY_OF[phase];
    const day = days[field];
    const isChanged = day !== before.days[field];
    const hasBegun = !toCome.includes(phase);
    if (hasBegun && isChanged) faults.push({ field, fault: 'begun' });
    if (day === null) continue;
    if (!hasBegun && isChanged && day < today) faults.push({ field, fault: 'past' });
    else if (!hasBegun && last !== null && day <= last) faults.push({ field, fault: 'order', after: last });
    last = day;
  }
  return faults;
}

/** The same for the API. */
export function dayProblems(faults: readonly DayFault[], today: string): FieldProblem[] {
  const messages = {
    past: () => `must be today (${today}) or later`,
    order: ({ after }: DayFault) => `must be after ${after}, on which an earlier phase begins`,
    begun: () => 'this phase has begun: its first day can not change any more',
  };
  return faults.map((fault) => ({ field: fault.field, message: messages[fault.fault](fault) }));
}
