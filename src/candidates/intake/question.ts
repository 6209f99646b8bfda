import type { IntakeField } from './intake-field.js';

/** How a question is answered: one choice, several, a ranking of locations, an amount, a period, own words. */
export const QUESTION_KINDS = ['one', 'several', 'ranking', 'money', 'period', 'text'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Who can read an answer: the candidate alone, staff too, or also people who may live with them. */
export const READERS = ['me', 'staff', 'others'] as const;
export type Readers = (typeof READERS)[number];

export interface QuestionOption {
  /** Its words are the text `<words>_<code>` of the questions' catalogue. */
  code: string;
  /** Name of a pictogram at tabler.io/icons. */
  icon: string;
}

/** One question of `config/intake.json`; its words are the texts `<code>` and `<code>Hint`. */
export interface Question {
  code: string;
  /** Counts from 1; raise it when the meaning of the question changes. */
  version: number;
  kind: QuestionKind;
  readers: Readers;
  /** What of the engine's input it fills; null for what only people read. */
  field: IntakeField | null;
  /** First part of the keys of the options' texts. */
  words: string;
  /** Empty when the choices come from elsewhere: languages, interests, locations. */
  options: readonly QuestionOption[];
  /** Fewest and most choices, or the most characters of own words. */
  least: number;
  most: number;
}

export interface Section {
  code: string;
  icon: string;
  questions: readonly Question[];
}
