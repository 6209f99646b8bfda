import { defineTexts } from '../platform/i18n/texts.js';
import ar from './answer-texts/ar.json' with { type: 'json' };
import en from './answer-texts/en.json' with { type: 'json' };
import fa from './answer-texts/fa.json' with { type: 'json' };
import nl from './answer-texts/nl.json' with { type: 'json' };
import so from './answer-texts/so.json' with { type: 'json' };
import ti from './answer-texts/ti.json' with { type: 'json' };
import tr from './answer-texts/tr.json' with { type: 'json' };
import type { Language } from '../platform/i18n/languages.js';
import type { Gender, Habit, Topic } from './candidate-answers.js';

/** What candidates can answer, in words: the same on their own page and on the pages of staff. */
export const answerTexts = defineTexts.forEverybody({ nl, en, ar, ti, tr, fa, so });
type AnswerKey = Parameters<ReturnType<typeof answerTexts>>[0];

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The answers of candidates in the words of a language. */
export function answerWords(language: Language) {
  const t = answerTexts(language);
  return {
    topic: (topic: Topic) => t(`topic${capitalised(topic)}` as AnswerKey),
    /** @param value 0 to 4 */
    habit: (habit: Habit, value: number) => t(`${habit}${value}` as AnswerKey),
    /** @param value 0 to 3 */
    kitchen: (value: number) => t(`kitchen${value}` as AnswerKey),
    /** @param value 0 to 3 */
    importance: (value: number) => t(`importance${value}` as AnswerKey),
    gender: (gender: Gender) => t(`gender${gender.toUpperCase()}` as AnswerKey),
    yesOrNo: (answer: boolean | null) => t(answer === null ? 'notAnswered' : answer ? 'yes' : 'no'),
    smokes: (answer: boolean) => t(answer ? 'smokesYes' : 'smokesNo'),
    hasPet: (answer: boolean) => t(answer ? 'petYes' : 'petNo'),
    notAnswered: () => t('notAnswered'),
  };
}

export type AnswerWords = ReturnType<typeof answerWords>;
