import { TARGET_GROUPS, type TargetGroup } from '../../../candidates/candidate-answers.js';
import type { PlacementFact } from '../../facts/placement-fact.js';
import type { WaitingPerson } from '../../facts/waiting-people.queries.js';
import { daysBetween } from '../period.js';
import { spreadOf, type Spread } from './spread.js';

const DAYS_PER_MONTH = 365.25 / 12;

export const WAITING_GROUPS = ['all', ...TARGET_GROUPS] as const;
export type WaitingGroup = (typeof WAITING_GROUPS)[number];

/** Months that people of a group waited until their home was approved, and that those who have none wait now. */
export interface WaitingTimes {
  group: WaitingGroup;
  placed: Spread | null;
  waiting: Spread | null;
}

interface Waited {
  targetGroup: TargetGroup;
  months: number;
}

/** @param today ISO day until which who waits has waited */
export function waitingTimesOf(
  placed: readonly PlacementFact[],
  waiting: readonly WaitingPerson[],
  today: string,
): WaitingTimes[] {
  const waited = monthsUntilApproval(placed);
  const waits = waiting.map(({ targetGroup, registeredOn }) => ({
    targetGroup,
    months: monthsBetween(registeredOn, today),
  }));
  return WAITING_GROUPS.map((group) => ({
    group,
    placed: spreadOf(monthsOf(waited, group)),
    waiting: spreadOf(monthsOf(waits, group)),
  }));
}

/** Of everybody in these placements, except whose data were erased. */
export const monthsUntilApproval = (placed: readonly PlacementFact[]): Waited[] =>
  placed.flatMap(({ approvedOn, members }) =>
    members.flatMap(({ targetGroup, registeredOn }) =>
      approvedOn && registeredOn ? { targetGroup, months: monthsBetween(registeredOn, approvedOn) } : [],
    ),
  );

const monthsOf = (people: readonly Waited[], group: WaitingGroup) =>
  people.filter(({ targetGroup }) => group === 'all' || targetGroup === group).map(({ months }) => months);

const monthsBetween = (from: string, to: string) => daysBetween(from, to) / DAYS_PER_MONTH;
