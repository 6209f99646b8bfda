import { BadRequestException } from '@nestjs/common';
import { invalid } from '../../platform/http/validation.js';
import type { HandoverFault, HandoverField, KeyFault } from './handover-faults.js';

const API_FIELDS: Partial<Record<HandoverField, string>> = {
  keyDay: 'key.at',
  keyTime: 'key.at',
  keyPlace: 'key.place',
};

/** A handover that can't be planned like this: 400, with all that is wrong at once. */
export class WrongHandover extends BadRequestException {
  constructor(readonly faults: readonly HandoverFault[]) {
    super(
      invalid(
        faults.map((fault) => ({ field: API_FIELDS[fault.field] ?? fault.field, message: messageOf(fault) })),
      ).getResponse(),
    );
  }
}

/** For the API; it names people by their reference only. */
function messageOf(fault: HandoverFault): string {
  switch (fault.code) {
    case 'startMissing':
      return 'Give the first day of the lease, such as 2026-12-01.';
    case 'signingMissing':
      return 'Give the day on which the lease is signed, such as 2026-12-01.';
    case 'dayFarAway':
      return `This is more than a year from ${fault.day}, when the home was offered.`;
    case 'signedAfterStart':
      return `A lease is signed on its first day (${fault.day}) or before.`;
    case 'typeMissing':
      return 'Give the type of the lease: indefinite, youth or temporary.';
    case 'notYoung':
      return `A lease for young people is for who is ${fault.fromAge} to ${fault.lastAge} when it is signed; not so: ${fault.people.map(({ reference }) => reference).join(', ')}.`;
    case 'endWrong':
      return 'Give the last day as an existing day, such as 2028-11-30.';
    case 'endMissing':
      return 'A temporary lease has a last day.';
    case 'endOfIndefinite':
      return 'A lease for an indefinite time has no last day.';
    case 'endBeforeStart':
      return `The last day comes before the first (${fault.day}).`;
    case 'temporaryTooLong':
      return `A temporary lease is for ${fault.months} months at most: until ${fault.day}.`;
    case 'youthEnd':
      return `A lease for young people is for ${fault.months} months: until ${fault.day}.`;
    case 'youthExtension':
      return `A lease for young people ends on ${fault.day}, or extended on ${fault.last} at the latest.`;
    default:
      return KEY_MESSAGES[fault.code];
  }
}

const KEY_MESSAGES: Record<KeyFault, string> = {
  keyDayMissing: 'Give the moment of the appointment too.',
  keyTimeMissing: 'Give the time of the appointment too.',
  keyNotOnTheClock: 'This moment does not exist: the clock goes forward.',
  keyPast: 'A new appointment is in the future.',
  keyFarAway: 'The appointment is more than a year away.',
  keyIsGiven: 'The key is given: the appointment does not change any more.',
  keyPlaceMissing: 'Give the place of the appointment too.',
  keyPlaceTooLong: 'The place is too long.',
  keyCitizenNumber: 'The place holds what looks like a citizen service number. Leave it out.',
};
