import type { Response } from 'express';

/** Sends an ICS file that no cache keeps. */
export function sendCalendar(response: Response, file: string): void {
  response.attachment('huisklik.ics').type('text/calendar; charset=utf-8').set('Cache-Control', 'no-store').send(file);
}
