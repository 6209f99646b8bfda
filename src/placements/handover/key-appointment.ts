import { holdsCitizenNumber } from '../../candidates/citizen-number.js';
import type { Handover } from './handover.entity.js';
import type { HandoverFault, KeyFault } from './handover-faults.js';

/** When and where the residents get the key. */
export interface KeyAppointment {
  at: Date;
  place: string;
}

/** As filled in: null for what is missing. */
export type KeyDraft = { [Part in keyof KeyAppointment]: KeyAppointment[Part] | null };

export const LONGEST_KEY_PLACE = 80;
const FARTHEST_MS = 365 * 24 * 60 * 60_000;

/** The appointment of a handover, if there is one. */
export const keyOf = (handover: Pick<Handover, 'keyAt' | 'keyPlace'> | null): KeyAppointment | null =>
  handover?.keyAt && handover.keyPlace ? { at: handover.keyAt, place: handover.keyPlace } : null;

export const isSameKey = (one: KeyAppointment | null, other: KeyAppointment | null): boolean =>
  one?.at.getTime() === other?.at.getTime() && one?.place === other?.place;

/**
 * What is wrong with an appointment.
 * @param before as it is now: its moment may be over
 * @param isGiven the residents have the key: nothing changes any more
 */
export function keyFaults(
  { at, place }: KeyDraft,
  before: KeyAppointment | null,
  { now, isGiven }: { now: Date; isGiven: boolean },
): HandoverFault[] {
  if (!at && !place) return isGiven && before ? [{ field: 'keyDay', code: 'keyIsGiven' }] : [];
  if (isGiven) return at && place && isSameKey(before, { at, place }) ? [] : [{ field: 'keyDay', code: 'keyIsGiven' }];
  const moment = momentFault(at, before, now);
  const spot = placeFault(place);
  return [
    ...(moment ? [{ field: 'keyDay', code: moment } as const] : []),
    ...(spot ? [{ field: 'keyPlace', code: spot } as const] : []),
  ];
}

function momentFault(at: Date | null, before: KeyAppointment | null, now: Date): KeyFault | null {
  if (!at) return 'keyDayMissing';
  if (at.getTime() === before?.at.getTime()) return null;
  if (at <= now) return 'keyPast';
  return at.getTime() - now.getTime() > FARTHEST_MS ? 'keyFarAway' : null;
}

function placeFault(place: string | null): KeyFault | null {
  if (!place) return 'keyPlaceMissing';
  if ([...place].length > LONGEST_KEY_PLACE) return 'keyPlaceTooLong';
  return holdsCitizenNumber(place) ? 'keyCitizenNumber' : null;
}
