import type { Formats } from '../../platform/i18n/format.js';
import type { Language } from '../../platform/i18n/languages.js';
import type { AnswerValue, Period } from './answer-value.js';
import type { Choice } from './choices-of.js';
import type { Question } from './question.js';
import { intakeTexts } from './texts.js';

export interface AnswerReader {
  language: Language;
  formats: Formats;
}

/** An answer as lines of words: one for each thing that was chosen. */
export function answerInWords(
  question: Question,
  value: AnswerValue | null,
  choices: readonly Choice[],
  { language, formats }: AnswerReader,
): string[] {
  const t = intakeTexts(language);
  if (value === null) return [t('notAnswered')];
  if (Array.isArray(value))
    return value.length > 0 ? value.map((code) => labelOf(code, choices)) : [t('nothingChosen')];
  if (typeof value === 'number') return [formats.money(value)];
  if (typeof value === 'object') return periodInWords(value, formats, language);
  return [question.kind === 'text' ? value || t('nothingChosen') : labelOf(value, choices)];
}

function periodInWords({ from, until }: Period, formats: Formats, language: Language): string[] {
  const t = intakeTexts(language);
  return [`${t('from')}: ${formats.date(from)}`, `${t('until')}: ${formats.date(until)}`];
}

/** A choice that left the configuration since keeps its code. */
const labelOf = (code: string, choices: readonly Choice[]) =>
  choices.find(({ value }) => value === code)?.label ?? code;
