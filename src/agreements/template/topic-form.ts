import type { Language } from '../../platform/i18n/languages.js';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, SOURCE_LANGUAGE } from '../../platform/i18n/languages.js';
import type { FieldProblem } from '../../platform/http/problem.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { isReadable, UNSEEN_CHARACTERS, type Words } from '../words.js';
import { forbiddenInTopic } from './forbidden-content.js';
import { problemsOf } from './page-acts.js';
import { TemplateConflict } from './template-conflict.js';
import {
  MOST_CLAUSES,
  MOST_OPTIONS,
  MOST_QUESTIONS,
  type ClauseContent,
  type TopicContent,
} from './template-content.js';
import { wordsOfTopic } from './template-texts.js';
import { templateTexts } from './texts.js';

/** The fields of a form as a browser sends them, by the place of the text: `clauses.0.title.nl`. */
export type Fields = Readonly<Record<string, unknown>>;

const textOf = (fields: Fields, name: string): string | null => {
  const value = fields[name];
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : null;
};

/** The language that is edited beside Dutch. */
export const secondLanguage = (asked: unknown): Language =>
  isLanguage(asked) && asked !== SOURCE_LANGUAGE ? asked : 'en';

/**
 * The topic that a form holds. What the form does not show (other languages, what an option suits) stays as it was stored, by
 * the codes of clauses and options.
 */
export function topicOfForm(fields: Fields, stored: TopicContent): TopicContent {
  const clauses = indexes(fields, 'clauses.', '.code', MOST_CLAUSES).map((index): ClauseContent => {
    const path = `clauses.${index}`;
    const code = textOf(fields, `${path}.code`)!;
    const before = stored.clauses.find((one) => one.code === code);
    const options = indexes(fields, `${path}.options.`, '.code', MOST_OPTIONS).map((option) => {
      const optionCode = textOf(fields, `${path}.options.${option}.code`)!;
      const own = before?.options.find((one) => one.code === optionCode);
      return { ...own, code: optionCode, text: wordsOf(fields, `${path}.options.${option}.text`, own?.text) };
    });
    const title = wordsOf(fields, `${path}.title`, before?.title);
    return { ...before, code, title, ownWords: fields[`${path}.ownWords`] !== undefined, options };
  });
  const questions = indexes(fields, 'questions.', '.from', MOST_QUESTIONS).map((index) =>
    wordsOf(fields, `questions.${index}`, stored.questions[Number(fields[`questions.${index}.from`])]),
  );
  const title = wordsOf(fields, 'title', stored.title);
  return { ...stored, title, purpose: wordsOf(fields, 'purpose', stored.purpose), questions, clauses };
}

function indexes(fields: Fields, before: string, after: string, most: number): number[] {
  const all = Array.from({ length: most }, (_, index) => index);
  return all.filter((index) => textOf(fields, `${before}${index}${after}`) !== null);
}

/** An empty Dutch text stays, so that the form says that it is missing; another language is left out. */
function wordsOf(fields: Fields, path: string, before: Words = { nl: '' }): Words {
  const changed: Words = { ...before };
  for (const language of LANGUAGES) {
    const text = textOf(fields, `${path}.${language}`);
    if (text === null) continue;
    if (text === '' && language !== SOURCE_LANGUAGE) delete changed[language];
    else changed[language] = text;
  }
  return changed;
}

/** What was wrong with a topic among others, by the field of its form. What no field of the form is for gets a sentence of the page. */
function errorsOfTopic(
  problems: readonly FieldProblem[],
  index: number,
  { language, most }: { language: Language; most: number },
): FormErrors {
  const t = templateTexts(language);
  const path = `topics.${index}.`;
  return Object.fromEntries(
    problems.map(({ field, message }) => {
      if (field === 'topics') return [field, t('topicsWrong', { most })];
      if (!field.startsWith(path)) return [field, `${field}: ${message}`];
      const own = field.slice(path.length);
      return [own, /(?:^|\.)code$/.test(own) ? t('codeWrong') : message];
    }),
  );
}

/**
 * What the form of a topic says when the topic was not kept: somebody else was first, or something is wrong.
 * @throws the error itself when it is another one
 */
export function refusalOf(error: unknown, index: number, say: { language: Language; most: number }) {
  if (error instanceof TemplateConflict) return { errors: {}, changed: true, status: 409 };
  return { errors: errorsOfTopic(problemsOf(error), index, say), changed: false, status: 400 };
}

/** What a field of the form is called, so that an error tells which of many it is about. */
function placeOf(field: string, written: string, t: ReturnType<typeof templateTexts>): string {
  const text = partOf(field, t);
  const isOther = isLanguage(written) && written !== SOURCE_LANGUAGE;
  return isOther ? t('inLanguage', { text, language: LANGUAGE_NAMES[written] }) : text;
}

function partOf(field: string, t: ReturnType<typeof templateTexts>): string {
  const [list, index, part, option] = field.split('.');
  const number = Number(index) + 1;
  if (list === 'title') return t('topicTitle');
  if (list === 'purpose') return t('purpose');
  if (list === 'questions') return t('questionNumber', { number });
  if (part === 'title') return t('clauseNumber', { number });
  return t('optionPlace', { clause: number, number: Number(option) + 1 });
}

/** Everything that is wrong with the texts of a topic, by field, in sentences of the page. */
export function faultsOfForm(topic: TopicContent, language: Language): FormErrors {
  const t = templateTexts(language);
  const errors: Record<string, string> = {};
  for (const { field, words, most } of wordsOfTopic(topic))
    for (const [written, text] of Object.entries(words)) {
      const name = `${field}.${written}`;
      const place = placeOf(field, written, t);
      if (!isReadable(text)) errors[name] = t('textMissing', { place });
      else if ([...text].length > most) errors[name] = t('textTooLong', { place, most });
      else if (UNSEEN_CHARACTERS.test(text.replace(/[\n\u200c\u200d]/g, ''))) errors[name] = t('textUnseen', { place });
    }
  for (const { field, message } of forbiddenInTopic(topic, language)) errors[field] ??= message;
  if (topic.questions.length === 0) errors['questions'] = t('questionsMissing');
  if (topic.clauses.length === 0) errors['clauses'] = t('clausesMissing');
  topic.clauses.forEach(({ options }, index) => {
    if (options.length < 2) errors[`clauses.${index}.options`] = t('optionsMissing');
  });
  return errors;
}
