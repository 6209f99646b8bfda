export const TIME_ZONE = 'Europe/Amsterdam';
const MINUTE = 60_000;

/** Made once: making one takes a tenth of a millisecond, and lists of people ask for the day again and again. */
const WALL_CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short', timeStyle: 'short' });

/** A moment as clocks in the Netherlands show it: `{ day: '2026-12-01', time: '14:05' }`. */
export function localTimeOf(moment: Date): { day: string; time: string } {
  const [day = '', time = ''] = WALL_CLOCK.format(moment).split(' ');
  return { day, time };
}

/**
 * The moment at which clocks in the Netherlands show a day (`2026-12-01`) and time (`14:05`). Null when they never do: no
 * such day, or the hour that is left out when summer time begins. Of the hour that comes twice in autumn it is the first.
 */
export function momentAt(day: string, time: string): Date | null {
  const asIfUtc = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(asIfUtc)) return null;
  // Clocks here are two hours before UTC in summer, and one in winter.
  const moments = [120, 60].map((minutesAhead) => new Date(asIfUtc - minutesAhead * MINUTE));
  return moments.find((moment) => isShown(moment, day, time)) ?? null;
}

function isShown(moment: Date, day: string, time: string): boolean {
  const shown = localTimeOf(moment);
  return shown.day === day && shown.time === time;
}

/** The ISO day so many days later. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00Z`) + days * 24 * 60 * MINUTE).toISOString().slice(0, 10);
