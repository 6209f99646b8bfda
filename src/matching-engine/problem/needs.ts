import type { InstanceCandidate } from '../instance/instance.js';
import type { Homes, RentClass } from './homes.js';

/**
 * What a person or group needs of a home of a rent class, beside its rent: until when they can wait, a place for a pet, a
 * home without steps. Packed in one number: (rank << 2) | (pet ? 2 : 0) | (stepFree ? 1 : 0), where rank is the place in
 * the class's dates of the last one in time. Groups with the same needs can have the same home types.
 */
export interface Needs {
  /** The needs of rent class c are numbered from first[c], in the order of their packed number. */
  first: Int32Array;
  /** The home types that meet need n are types[start[n]] … types[start[n + 1] − 1]. */
  start: Int32Array;
  types: Int32Array;
  /** The places of the homes of each need. */
  places: Uint8Array;
}

const PET = 2;
const STEP_FREE = 1;

export function findNeeds({ classes, types }: Homes): Needs {
  const first = new Int32Array(classes.length + 1);
  const start = [0];
  const meeting: number[] = [];
  const sizes: number[] = [];
  classes.forEach(({ dates, firstType, endType, places }, c) => {
    for (let packed = 0; packed < dates.length * 4; packed++) {
      for (let type = firstType; type < endType; type++) {
        const { availableFrom, petsAllowed, stepFree } = types[type]!.home;
        const inTime = availableFrom <= dates[packed >> 2]!;
        if (inTime && (!(packed & PET) || petsAllowed) && (!(packed & STEP_FREE) || stepFree)) meeting.push(type);
      }
      start.push(meeting.length);
      sizes.push(places);
    }
    first[c + 1] = first[c]! + dates.length * 4;
  });
  return { first, start: Int32Array.from(start), types: Int32Array.from(meeting), places: Uint8Array.from(sizes) };
}

/** The packed need of a person in a rent class, −1 when it is available too late for them. */
export function needOf({ until, hasPet, needsStepFree }: InstanceCandidate, { dates }: RentClass): number {
  const rank = dates.findLastIndex((date) => date <= until);
  return rank < 0 ? -1 : (rank << 2) | (hasPet ? PET : 0) | (needsStepFree ? STEP_FREE : 0);
}

/** The need of two people, or groups, together. */
export function needTogether(a: number, b: number): number {
  return (Math.min(a >> 2, b >> 2) << 2) | ((a | b) & 3);
}
