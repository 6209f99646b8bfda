import { holdsCitizenNumber } from '../../candidates/citizen-number.js';
import { contactDataIn, type ContactKind } from '../../candidates/profile/contact-data.js';
import { momentAt } from '../../platform/clock/local-time.js';
import type { TextValues } from '../../platform/i18n/texts.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { daysToChoose, EARLIEST, LATEST } from './meeting-times.js';

export const LONGEST_PLACE = 80;

/** What is wrong with a field; both forms (candidates' and staff's) have a sentence for each. */
export type MeetingFault =
  | 'dayMissing'
  | 'inThePast'
  | 'tooFarAhead'
  | 'timeMissing'
  | 'outsideHours'
  | 'notOnTheClock'
  | 'locationMissing'
  | 'placeMissing'
  | 'placeTooLong'
  | 'citizenNumber'
  | ContactKind;

/** As typed, in the order of the form. */
export interface MeetingForm {
  day: string;
  time: string;
  locationId: string;
  place: string;
}

/** When and where, checked. */
export interface TimeAndPlace {
  startsAt: Date;
  locationId: string;
  place: string;
}

export interface MeetingLimits {
  now: Date;
  /** Where they can meet. */
  locationIds: readonly string[];
}

type Translate = (fault: MeetingFault, values?: TextValues) => string;

/** @param body of the form that was sent */
export function typedMeeting(body: Readonly<Record<string, unknown>>): MeetingForm {
  const text = (name: string) => (typeof body[name] === 'string' ? plainLine(body[name]) : '');
  return { day: text('day'), time: text('time'), locationId: text('locationId'), place: text('place') };
}

/** Signs that turn the direction of what comes after them: they would change how names and mails around a place read. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Words on one line, as they were typed. */
export const plainLine = (typed: string) => typed.replace(DIRECTIONS, '').replace(/\s+/g, ' ').trim();

/** Checks when and where; what is not right is told per field. With errors there is no value. */
export function checkMeeting(
  form: MeetingForm,
  limits: MeetingLimits,
  t: Translate,
): { value: TimeAndPlace | null; errors: FormErrors } {
  const { day, time, locationId, place } = form;
  const startsAt = momentAt(day, time);
  const dayFault = faultOfDay(day, startsAt, limits.now);
  const timeFault = faultOfTime(time);
  const unshown = !startsAt && !dayFault && !timeFault ? t('notOnTheClock') : null;
  const errors = Object.fromEntries(
    Object.entries({
      day: dayFault && t(dayFault),
      time: timeFault ? t(timeFault) : unshown,
      locationId: limits.locationIds.includes(locationId) ? null : t('locationMissing'),
      place: faultOfPlace(place, t),
    }).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  const isRight = startsAt && Object.keys(errors).length === 0;
  return { value: isRight ? { startsAt, locationId, place } : null, errors };
}

function faultOfDay(day: string, startsAt: Date | null, now: Date): MeetingFault | null {
  const { first, last } = daysToChoose(now);
  if (!momentAt(day, '12:00')) return 'dayMissing';
  if (day < first || (startsAt && startsAt <= now)) return 'inThePast';
  return day > last ? 'tooFarAhead' : null;
}

function faultOfTime(time: string): MeetingFault | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return 'timeMissing';
  return time < EARLIEST || time > LATEST ? 'outsideHours' : null;
}

function faultOfPlace(place: string, t: Translate): string | null {
  const { length } = [...place];
  if (length === 0) return t('placeMissing');
  if (length > LONGEST_PLACE) return t('placeTooLong', { length, most: LONGEST_PLACE });
  if (holdsCitizenNumber(place)) return t('citizenNumber');
  const contact = contactDataIn(place);
  return contact && t(contact.kind, { found: contact.found });
}
