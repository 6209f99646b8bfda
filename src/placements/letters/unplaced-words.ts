import type { Formats } from '../../platform/i18n/format.js';
import { isolated } from '../../platform/i18n/isolated.js';
import type { LetterAdvice, LetterReason } from './letter-facts.js';
import type { LetterTranslate } from './texts.js';

interface Words {
  t: LetterTranslate;
  formats: Formats;
}

/** Why somebody has no place yet, in their own words: without blame, and without a word about anybody else. */
export function reasonInWords(reason: LetterReason, { t, formats }: Words): string {
  const { code } = reason;
  switch (code) {
    case 'bondTooLarge':
      return t('reason_bondTooLarge', { size: reason.size, largestHome: reason.largestHome });
    case 'noHomeWithinRent': {
      const [lowestRent, maxRent] = [reason.lowestRent, reason.maxRent].map(formats.money) as [string, string];
      return t('reason_noHomeWithinRent', { lowestRent, maxRent });
    }
    case 'notAvailableInTime': {
      const [earliest, until] = [reason.earliest, reason.until].map(formats.date) as [string, string];
      return t('reason_notAvailableInTime', { earliest, until });
    }
    case 'noHomeMeetsAllLimits':
      return t('reason_noHomeMeetsAllLimits', {
        limits: formats.list(reason.limits.map((limit) => t(`limit_${limit}`))),
      });
    case 'mixRuleFull':
      return t('reason_mixRuleFull', { place: isolated(reason.place) });
    case 'tooFewHomes':
      return t('reason_tooFewHomes', { places: reason.places, interested: reason.interested });
    default:
      return t(`reason_${code}`);
  }
}

/** The change of their own answers that would help most, as something to do. */
export function adviceInWords(advice: LetterAdvice, { t, formats }: Words): string {
  const { change } = advice;
  switch (change) {
    case 'location':
      return advice.place === null
        ? t('advice_otherLocation')
        : t('advice_location', { place: isolated(advice.place) });
    case 'maxRent':
      return t('advice_maxRent', { amount: formats.money(advice.amount) });
    case 'until':
    case 'from':
      return t(`advice_${change}`, { day: formats.date(advice.day) });
    case 'acceptsSmoking':
    case 'acceptsPets':
      return t(`advice_${change}`);
  }
}
