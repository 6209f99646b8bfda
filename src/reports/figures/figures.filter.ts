import { isUUID } from 'class-validator';
import { daysAfter } from '../../platform/clock/local-time.js';
import { isIsoDay } from '../../rounds/iso-day.js';
import type { Selection } from '../facts/placement-facts.queries.js';
import type { FiguresQuery } from './figures.query.js';
import { daysBetween, STEPS, yearUntil, type Period, type Step } from './period.js';

/** What figures are asked for. */
export interface FiguresFilter extends Period, Selection {
  step: Step;
}

/** What can be wrong with it. */
export const FILTER_FAULTS = ['notADay', 'toBeforeFrom', 'periodTooLong', 'notAnId', 'notAStep'] as const;
export type FilterFault = (typeof FILTER_FAULTS)[number];
export type FilterFaults = Partial<Record<keyof FiguresQuery, FilterFault>>;

const LONGEST_YEARS = 10;

/**
 * Without a period it is twelve months until today; without a last day until today, without a first one the twelve months
 * until the last.
 * @param today ISO day
 * @returns the filter, or everything that is wrong at once
 */
export function filterOf(query: FiguresQuery, today: string): { filter: FiguresFilter } | { faults: FilterFaults } {
  const { round, location } = query;
  const faults: FilterFaults = {};
  if (query.from && !isIsoDay(query.from)) faults.from = 'notADay';
  if (query.to && !isIsoDay(query.to)) faults.to = 'notADay';
  if (round && !isUUID(round)) faults.round = 'notAnId';
  if (location && !isUUID(location)) faults.location = 'notAnId';
  const step = STEPS.find((one) => one === (query.step || 'month'));
  if (!step) faults.step = 'notAStep';
  const to = query.to || today;
  if (!faults.from && !faults.to) {
    const period = { from: query.from || yearUntil(to).from, to };
    const fault = periodFault(period);
    if (fault) faults.to = fault;
    if (step && Object.keys(faults).length === 0)
      return { filter: { ...period, step, round: round || undefined, location: location || undefined } };
  }
  return { faults };
}

function periodFault({ from, to }: Period): FilterFault | null {
  if (to < from) return 'toBeforeFrom';
  return daysBetween(from, daysAfter(to, 1)) > LONGEST_YEARS * 366 ? 'periodTooLong' : null;
}
