import { ICalEventStatus } from 'ical-generator';
import { eventFile } from '../../platform/calendar/event-file.js';
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
  description: string | null;
  /** Address of the page about it. */
  url: string;
  /** All who are asked said yes. */
  isAgreed: boolean;
}

/** A meeting for a calendar. SEQUENCE goes up when it is called off, which is the only change there is. */
export function meetingCalendar(
  meeting: CalendarMeeting,
  { summary, description, url, isAgreed }: CalendarWords,
): string {
  const { id, startsAt, place, locationName, city, createdAt, cancelledAt } = meeting;
  return eventFile({
    id,
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
}
