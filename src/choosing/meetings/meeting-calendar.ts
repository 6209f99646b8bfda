import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { endOf } from './meeting-times.js';

/** What a calendar is told of a meeting. */
export interface CalendarMeeting {
  id: string;
  startsAt: Date;
  minutes: number;
  place: string;
  locationName: string;
  city: string;
  createdAt: Date;
  cancelledAt: Date | null;
}

export interface CalendarWords {
  summary: string;
  description: string;
  /** Address of the page about it. */
  url: string;
  /** All who are asked said yes. */
  isAgreed: boolean;
}

/**
 * A meeting as an ICS file (RFC 5545). Times are in UTC, which every calendar shows by the clock of its owner. It is always the
 * same event for a calendar (UID); SEQUENCE goes up when it is called off, which is the only change there is.
 */
export function meetingCalendar(
  meeting: CalendarMeeting,
  { summary, description, url, isAgreed }: CalendarWords,
): string {
  const { id, startsAt, place, locationName, city, createdAt, cancelledAt } = meeting;
  const calendar = ical({ prodId: '//Huisklik//Huisklik//NL', method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: `${id}@huisklik`,
    sequence: cancelledAt ? 1 : 0,
    stamp: cancelledAt ?? createdAt,
    start: startsAt,
    end: endOf(meeting),
    summary,
    description,
    location: `${place}, ${locationName}, ${city}`,
    url,
    status: cancelledAt ? ICalEventStatus.CANCELLED : isAgreed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
  });
  return calendar.toString();
}
