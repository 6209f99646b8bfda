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

/** The amount with two and with three residents, or one when they are the same, and what it depends on. */
export function benefitWords(two: BenefitEstimate | null, three: BenefitEstimate | null, words: EstimateWords) {
  const { t, rules } = words;
  if (!two || !three) return { facts: [{ term: t('benefit'), value: t('student') }] };
  const { fromAge, housematesFromAge } = rules.costSharing;
  const because = t(two.because, { age: two.because === 'under21' ? fromAge : housematesFromAge });
  const [withTwo, withThree] = [amountWords(two, words), amountWords(three, words)];
  const facts =
    withTwo === withThree
      ? [{ term: t('benefit'), value: withTwo }]
      : [
          { term: t('two'), value: withTwo },
          { term: t('three'), value: withThree },
        ];
  return { facts, because };
}

/** In whole euros: more digits would look surer than an estimate is. */
function amountWords({ lowest, highest }: BenefitEstimate, { t, formats }: EstimateWords): string {
  const euros = (cents: number) => formats.money(100 * Math.round(cents / 100));
  if (lowest === highest) return t('amount', { amount: euros(highest) });
  return t('range', { lowest: euros(lowest), highest: euros(highest) });
}
