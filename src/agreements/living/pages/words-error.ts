import { LONGEST_WORDS } from '../../../placements/my-offer/offer-question.entity.js';
import type { WordsProblem } from '../../../placements/my-offer/question-words.js';
import type { Language } from '../../../platform/i18n/languages.js';
import { myLivingTexts } from '../my-texts.js';

/** What is wrong with words that a resident wrote, in a sentence. */
export const wordsError = (problem: WordsProblem, language: Language): string =>
  myLivingTexts(language)(problem, { most: LONGEST_WORDS });
