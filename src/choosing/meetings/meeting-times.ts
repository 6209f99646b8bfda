import { daysAfter, localTimeOf } from '../../platform/clock/local-time.js';

/** Days ahead that a meeting can be planned. */
export const MOST_DAYS_AHEAD = 60;
/** Clock times between which a meeting begins. */
export const EARLIEST = '08:00';
export const LATEST = '21:00';

/** The times to choose from, each half hour. */
export const START_TIMES: readonly string[] = Array.from({ length: 27 }, (_, index) => {
  const minutes = 8 * 60 + index * 30;
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
});

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** First and last ISO day that can be chosen. */
export function daysToChoose(now: Date): { first: string; last: string } {
  const { day } = localTimeOf(now);
  return { first: day, last: daysAfter(day, MOST_DAYS_AHEAD) };
}

/** When it is over. */
export const endOf = ({ startsAt, minutes }: { startsAt: Date; minutes: number }): Date =>
  new Date(startsAt.getTime() + minutes * 60_000);
