import ical, { ICalCalendarMethod, type ICalEventStatus } from 'ical-generator';

/** Something with a moment and a place that people put into their own calendar. */
export interface CalendarEvent {
  /** Of the record that it is about: for a calendar it is always the same event (UID). */
  id: string;
  /** Goes up with every change: the calendar takes the highest. */
  sequence: number;
  /** When it was made or changed last. */
  stamp: Date;
  start: Date;
  end: Date;
  summary: string;
  description: string | null;
  location: string;
  /** Address of the page about it. */
  url: string;
  status: ICalEventStatus;
}

/** One event as an ICS file (RFC 5545). Times are in UTC, which every calendar shows by the clock of its owner. */
export function eventFile({ id, ...event }: CalendarEvent): string {
  const calendar = ical({ prodId: '//Huisklik//Huisklik//NL', method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({ id: `${id}@huisklik`, ...event });
  return calendar.toString();
}
