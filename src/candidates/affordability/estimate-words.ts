import type { RulesOnDay } from '../../platform/config/dutch-rules.js';
import type { Formats } from '../../platform/i18n/format.js';
import type { BenefitEstimate, RentAllowanceEstimate } from './estimate-sharing.js';
import type { affordabilityTexts } from './texts.js';

/** What turns an estimate into words. */
export interface EstimateWords {
  t: ReturnType<typeof affordabilityTexts>;
  formats: Formats;
  rules: RulesOnDay;
}

/** The answer, then what it depends on: one sentence or two each. */
export function rentAllowanceWords({ answer, reasons }: RentAllowanceEstimate, { t, formats, rules }: EstimateWords) {
  const { maximumRent, maximumRentUnder21, fullFromAge } = rules.rentAllowance;
  const values = {
    partOfRentNotCounted: { maximum: formats.money(maximumRent) },
    lessWhenAllUnder21: { maximum: formats.money(maximumRentUnder21), age: fullFromAge },
    onePerHome: {},
    everybodysMoneyCounts: {},
    roomIsNoHome: {},
  };
  return [t(answer), ...reasons.map((reason) => t(reason, values[reason]))];
}

/** Amounts in whole euros: more digits would look surer than an estimate is. */
export function benefitWords({ lowest, highest, because }: BenefitEstimate, { t, formats, rules }: EstimateWords) {
  const [low, high] = [lowest, highest].map((cents) => formats.money(100 * Math.round(cents / 100))) as [
    string,
    string,
  ];
  const { fromAge, housematesFromAge } = rules.costSharing;
  const age = because === 'under21' ? fromAge : housematesFromAge;
  return {
    amount: low === high ? t('amount', { amount: low }) : t('range', { lowest: low, highest: high }),
    because: t(because, { age }),
  };
}
