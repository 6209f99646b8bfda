import { ICalEventStatus } from 'ical-generator';
import { eventFile } from '../../platform/calendar/event-file.js';
import type { Handover } from './handover.entity.js';
import { keyOf } from './key-appointment.js';

/** Minutes that are kept free for it. */
const KEY_MINUTES = 60;

/** The appointment for the key as an ICS file; null when there is none. @param url of the page about it */
export function keyCalendar(handover: Handover | null, words: { summary: string; url: string }): string | null {
  const key = keyOf(handover);
  if (!handover || !key) return null;
  return eventFile({
    id: handover.placementId,
    sequence: handover.keySequence,
    stamp: handover.keyChangedAt ?? key.at,
    start: key.at,
    end: new Date(key.at.getTime() + KEY_MINUTES * 60_000),
    ...words,
    description: null,
    location: key.place,
    status: ICalEventStatus.CONFIRMED,
  });
}
