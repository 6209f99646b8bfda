/** The last ISO day of a term of whole months that begins on `start`: from 1 December a year lasts until 30 November. */
export function lastDayOfTerm(start: string, months: number): string {
  const [year = 0, month = 0, date = 0] = start.split('-').map(Number);
  // The day before the same date; a month that is too short ends the term on its last day.
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(year, month + months, Math.min(date - 1, lastDate));
}

/** Date 0 is the last day of the month before. */
const isoDay = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
