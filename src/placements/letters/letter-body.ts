import type { Formats } from '../../platform/i18n/format.js';
import { isolated } from '../../platform/i18n/isolated.js';
import type { Decision, Housemate, LetterHome } from './letter-facts.js';
import { text, type LetterBody, type LetterPart } from './letter-sections.js';
import type { LetterTranslate } from './texts.js';
import { adviceInWords, reasonInWords } from './unplaced-words.js';

export interface BodyWords {
  t: LetterTranslate;
  formats: Formats;
}

/** What was decided, why, by which rule, and what happens now. */
export function letterBody({ kind, facts }: Decision, words: BodyWords): LetterBody {
  const { t } = words;
  switch (kind) {
    case 'approved':
      return {
        title: t('approvedTitle'),
        what: text(
          t('approvedWhat', placeOf(facts.home)),
          t('approvedHousemates', { names: namesOf(facts.housemates, words) }),
          t('approvedRent', { rent: words.formats.money(facts.home.rent) }),
        ),
        why: [...text(t('approvedWhy')), ...(facts.reason ? staffReason(facts.reason, t) : [])],
        rule: text(t('approvedRule')),
        next: text(t('approvedNext')),
      };
    case 'refused':
    case 'withdrawn':
    case 'ended':
      return {
        title: t(`${kind}Title`),
        what: text(t(`${kind}What`, placeOf(facts.home))),
        why: [...(kind === 'ended' ? [] : text(t(`${kind}Why`))), ...staffReason(facts.reason, t)],
        rule: text(t(`${kind}Rule`)),
        next: text(t(kind === 'ended' ? 'endedNext' : 'nextWaiting')),
      };
    case 'expired':
      return {
        title: t('expiredTitle'),
        what: text(t('expiredWhat', placeOf(facts.home))),
        why: text(t('expiredWhy')),
        rule: text(t('expiredRule', { day: words.formats.date(facts.answerBy) })),
        next: text(t('nextWaiting'), t('expiredNext')),
      };
    case 'othersDeclined':
      return {
        title: t('othersDeclinedTitle'),
        what: text(t('othersDeclinedWhat', placeOf(facts.home))),
        why: text(t('othersDeclinedWhy')),
        rule: text(t('othersDeclinedRule')),
        next: text(t('nextWaiting')),
      };
    case 'unplaced':
      return {
        title: t('unplacedTitle'),
        what: text(t('unplacedWhat')),
        why: [
          ...text(t('unplacedWhy')),
          { as: 'list', items: facts.reasons.map((reason) => reasonInWords(reason, words)) },
        ],
        rule: text(t('unplacedRule')),
        next: [...text(t('nextWaiting')), ...(facts.advice ? advice(adviceInWords(facts.advice, words), t) : [])],
      };
  }
}

const placeOf = ({ address, city }: LetterHome) => ({ address: isolated(address), city: isolated(city) });

const namesOf = (housemates: readonly Housemate[], { t, formats }: BodyWords) =>
  formats.list(housemates.map(({ firstName }) => (firstName === null ? t('erasedHousemate') : isolated(firstName))));

const staffReason = (reason: string, t: LetterTranslate): LetterPart[] => [
  ...text(t('staffReason')),
  { as: 'quote', lines: reason.split(/\r?\n/) },
];

const advice = (words: string, t: LetterTranslate): LetterPart[] => [
  ...text(t('adviceIntro')),
  { as: 'list', items: [words] },
  ...text(t('adviceNote')),
];
