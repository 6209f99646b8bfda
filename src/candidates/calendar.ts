/** Whole years from one ISO day to another: a birthday on 29 February counts from 1 March in other years, as in Dutch law. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/**
 * The latest ISO day that lies a number of full calendar months before `day`. A month has passed on the same day of the next
 * one, or on its last day when that month is shorter: from 31 August, six months have passed on 28 February.
 */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfTarget = lastDate(year, month - months);
  const isLastDate = date === lastDate(year, month);
  return isoDay(year, month - months, isLastDate ? lastOfTarget : Math.min(date, lastOfTarget));
}

/** The last date of a month; month 0 is December of the year before. */
const lastDate = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isoDay = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
