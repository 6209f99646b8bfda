import type { RunAdvice, RunReason } from '../../matching/unplaced-reason.js';
import { daysAfter } from '../../platform/clock/local-time.js';
import type { LetterAdvice, LetterReason } from './letter-facts.js';

const CENTS_PER_EURO = 100;

/** What turns the engine's numbers and ids into what people know. */
export interface RoundNames {
  /** First day of the round (ISO): days of a reason count from it. */
  startsOn: string;
  /** Names of locations and clusters by id. */
  placeNames: ReadonlyMap<string, string>;
}

/** The reason of a run as far as the candidate may know it: without target group and points. */
export function letterReason(reason: RunReason, { startsOn, placeNames }: RoundNames): LetterReason {
  const { code } = reason;
  switch (code) {
    case 'bondTooLarge':
      return { code, size: reason.size, largestHome: reason.largestHome };
    case 'noHomeWithinRent':
      return { code, lowestRent: reason.lowestRent * CENTS_PER_EURO, maxRent: reason.maxRent * CENTS_PER_EURO };
    case 'notAvailableInTime':
      return { code, earliest: daysAfter(startsOn, reason.earliest), until: daysAfter(startsOn, reason.until) };
    case 'noHomeMeetsAllLimits':
      return { code, limits: reason.limits };
    case 'mixRuleFull': {
      const names = [reason.location, reason.cluster].flatMap((id) => (id && placeNames.get(id)) ?? []);
      return { code, place: names.join(', ') };
    }
    case 'tooFewHomes':
      return { code, places: reason.places, interested: reason.interested };
    default:
      return { code };
  }
}

export function letterAdvice(advice: RunAdvice, { startsOn, placeNames }: RoundNames): LetterAdvice {
  const { change } = advice;
  switch (change) {
    case 'location':
      return { change, place: placeNames.get(advice.location) ?? null };
    case 'maxRent':
      return { change, amount: advice.maxRent * CENTS_PER_EURO };
    case 'until':
      return { change, day: daysAfter(startsOn, advice.until) };
    case 'from':
      return { change, day: daysAfter(startsOn, advice.from) };
    case 'acceptsSmoking':
    case 'acceptsPets':
      return { change };
  }
}
