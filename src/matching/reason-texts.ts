import { daysAfter } from '../platform/clock/local-time.js';
import type { HomeLimit } from '../matching-engine/index.js';
import type { Formats } from '../platform/i18n/format.js';
import type { RunTranslate } from './run-texts.js';
import type { RunReason } from './unplaced-reason.js';

const CENTS_PER_EURO = 100;

/** What the sentences need beside the reason itself. */
export interface ReasonContext {
  t: RunTranslate;
  formats: Formats;
  /** First day of the round (ISO): days of a reason count from it. */
  startsOn: string;
  /** Names of locations and clusters by id. */
  placeNames: ReadonlyMap<string, string>;
}

const LIMIT_TEXTS = {
  rent: 'limitRent',
  availability: 'limitAvailability',
  pet: 'limitPet',
  stepFree: 'limitStepFree',
} as const satisfies Record<HomeLimit, string>;

/** Amounts and days of the engine as people read them: whole euros, and days from the first day of the round. */
export const unitsOf = ({ formats, startsOn }: Pick<ReasonContext, 'formats' | 'startsOn'>) => ({
  money: (euros: number) => formats.money(euros * CENTS_PER_EURO),
  day: (days: number) => formats.date(daysAfter(startsOn, days)),
});

/** Why somebody has no place, as a sentence for staff. */
export function reasonText(reason: RunReason, context: ReasonContext): string {
  const { t, formats, placeNames } = context;
  const { money, day } = unitsOf(context);
  switch (reason.code) {
    case 'noHomeWithinRent':
      return t(reason.code, { lowestRent: money(reason.lowestRent), maxRent: money(reason.maxRent) });
    case 'notAvailableInTime':
      return t(reason.code, { earliest: day(reason.earliest), until: day(reason.until) });
    case 'noHomeMeetsAllLimits':
      return t(reason.code, { limits: formats.list(reason.limits.map((limit) => t(LIMIT_TEXTS[limit]))) });
    case 'mixRuleFull': {
      const { targetGroup, maximum, location, cluster } = reason;
      const names = [location, cluster].flatMap((id) => (id && placeNames.get(id)) ?? []);
      return t(reason.code, { targetGroup, maximum, place: names.join(', ') });
    }
    case 'houseGroupNotInRound':
    case 'bondTooLarge':
    case 'bondMembersDoNotFit':
    case 'noHomeInChosenLocations':
    case 'noHomeForPet':
    case 'noStepFreeHome':
    case 'noCompatibleHousemate':
    case 'satisfactionTooLow':
    case 'noCompleteGroup':
    case 'tooFewHomes':
    case 'runEndedEarly':
      return t(reason.code, { ...reason });
  }
}
