import { daysAfter } from '../../platform/clock/local-time.js';

export const STEPS = ['month', 'quarter'] as const;
/** How long the steps are in which figures are told over time. */
export type Step = (typeof STEPS)[number];

const MONTHS: Record<Step, number> = { month: 1, quarter: 3 };

/** ISO days in the Netherlands, both included. */
export interface Period {
  from: string;
  to: string;
}

export const isIn = ({ from, to }: Period, day: string | null): boolean => day !== null && from <= day && day <= to;

/** The twelve calendar months that end with the one of this day. */
export const yearUntil = (to: string): Period => ({ from: firstOfMonth(to, -11), to });

/** The calendar months or quarters of a period, in order. The first and the last are cut to what lies in it. */
export function stepsOf({ from, to }: Period, step: Step): Period[] {
  const monthsBack = (Number(from.slice(5, 7)) - 1) % MONTHS[step];
  const steps: Period[] = [];
  for (let start = firstOfMonth(from, -monthsBack); start <= to; start = firstOfMonth(start, MONTHS[step])) {
    const end = daysAfter(firstOfMonth(start, MONTHS[step]), -1);
    steps.push({ from: start < from ? from : start, to: end > to ? to : end });
  }
  return steps;
}

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The first day of the month that lies so many months after that of the day. */
function firstOfMonth(day: string, monthsLater: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + monthsLater, 1)).toISOString().slice(0, 10);
}
