import type { Advice } from '../matching-engine/index.js';
import { unitsOf, type ReasonContext } from './reason-texts.js';

/** Which change of somebody's own answers would help most, as words for staff. */
export function adviceText(advice: Advice, context: ReasonContext): string {
  const { t, placeNames } = context;
  const { money, day } = unitsOf(context);
  switch (advice.change) {
    case 'location':
      return t('adviceLocation', { place: placeNames.get(advice.location) ?? t('adviceOtherLocation') });
    case 'maxRent':
      return t('adviceMaxRent', { amount: money(advice.maxRent) });
    case 'until':
      return t('adviceUntil', { date: day(advice.until) });
    case 'from':
      return t('adviceFrom', { date: day(advice.from) });
    case 'acceptsSmoking':
      return t('adviceAcceptsSmoking');
    case 'acceptsPets':
      return t('adviceAcceptsPets');
  }
}
