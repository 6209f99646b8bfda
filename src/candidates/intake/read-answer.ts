import { money } from '../../platform/tables/cell-readers/money.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { holdsCitizenNumber } from '../citizen-number.js';
import { latinDigits } from '../latin-digits.js';
import type { AnswerValue } from './answer-value.js';
import type { Question } from './question.js';
import type { IntakeTranslate } from './texts.js';

/** What a browser sent for one question, as typed. */
export type TypedAnswer = Readonly<Record<string, unknown>>;

export interface ReadContext {
  /** Codes that may be chosen, of options, languages, interests or ids of locations; those of text and amounts are none. */
  choices: readonly string[];
  /** ISO day */
  today: string;
  t: IntakeTranslate;
}

/** An answer, or what to do about each field that is not right. */
export type AnswerReading = { value: AnswerValue } | { errors: FormErrors };

/** Euro cents: above it somebody mistook a year for a month. */
const HIGHEST_RENT = 5_000_00;
const NO_LIST = /$^/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads what was typed for a question; errors are in the language of the page. Names of the fields are those of `QuestionField`. */
export function readAnswer(question: Question, typed: TypedAnswer, context: ReadContext): AnswerReading {
  switch (question.kind) {
    case 'one':
      return readOne(typed, context);
    case 'several':
      return readSeveral(question, typed, context);
    case 'ranking':
      return readRanking(question, typed, context);
    case 'money':
      return readMoney(typed, context);
    case 'period':
      return readPeriod(typed, context);
    case 'text':
      return readText(question, typed, context);
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
    (one) => typeof one === 'string' && one !== '',
  ) as string[];

const wrong = (text: string, field = 'answer'): AnswerReading => ({ errors: { [field]: text } });

function readOne({ answer }: TypedAnswer, { choices, t }: ReadContext): AnswerReading {
  const chosen = textOf(answer);
  if (!chosen) return wrong(t('chooseOne'));
  return choices.includes(chosen) ? { value: chosen } : wrong(t('unknownChoice'));
}

function readSeveral({ least, most }: Question, { answer }: TypedAnswer, { choices, t }: ReadContext): AnswerReading {
  const sent = textsOf(answer);
  if (sent.some((one) => !choices.includes(one))) return wrong(t('unknownChoice'));
  const chosen = choices.filter((choice) => sent.includes(choice));
  if (chosen.length < least) return wrong(t('chooseLeast', { least }));
  return chosen.length > most ? wrong(t('chooseMost', { most })) : { value: chosen };
}

/** One number for each location, in the field `rank-<id>`; empty: not there. */
function readRanking({ least }: Question, typed: TypedAnswer, { choices, t }: ReadContext): AnswerReading {
  const ranked = choices
    .map((id) => ({ id, rank: Number(textOf(typed[rankField(id)])) }))
    .filter(({ rank }) => Number.isInteger(rank) && rank >= 1 && rank <= choices.length)
    .sort((a, b) => a.rank - b.rank);
  const twice = ranked.filter(({ rank }, index) => ranked[index - 1]?.rank === rank);
  if (twice.length > 0)
    return { errors: Object.fromEntries(twice.map(({ id, rank }) => [rankField(id), t('rankTwice', { rank })])) };
  if (ranked.length < least) return wrong(t('rankLeast'), rankField(choices[0] ?? ''));
  return { value: ranked.map(({ id }) => id) };
}

export const rankField = (locationId: string) => `rank-${locationId}`;

function readMoney({ answer }: TypedAnswer, { t }: ReadContext): AnswerReading {
  const reading = money()(latinDigits(textOf(answer)).replace('٫', ','), NO_LIST);
  if (!('value' in reading)) return wrong(t('amount'));
  const { value } = reading;
  return value >= 1 && value <= HIGHEST_RENT ? { value } : wrong(t('amountRange', { most: HIGHEST_RENT / 100 }));
}

function readPeriod(typed: TypedAnswer, { today, t }: ReadContext): AnswerReading {
  const [from, until] = [textOf(typed.from), textOf(typed.until)];
  const errors: Record<string, string> = {};
  if (!isDay(from)) errors.from = t('dateMissing');
  if (!isDay(until)) errors.until = t('dateMissing');
  else if (until < today) errors.until = t('untilPast');
  else if (isDay(from) && until < from) errors.until = t('untilBeforeFrom');
  return Object.keys(errors).length > 0 ? { errors } : { value: { from, until } };
}

/** A day of the calendar in the years that somebody can mean. */
function isDay(text: string): boolean {
  if (!ISO_DAY.test(text) || text < '2000' || text > '2100') return false;
  const date = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function readText({ most }: Question, { answer }: TypedAnswer, { t }: ReadContext): AnswerReading {
  const text = textOf(answer).replace(/\r\n/g, '\n');
  const { length } = [...text];
  if (length > most) return wrong(t('tooLong', { most, length }));
  return holdsCitizenNumber(text) ? wrong(t('citizenNumber')) : { value: text };
}
