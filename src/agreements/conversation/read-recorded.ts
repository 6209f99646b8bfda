import { INTERPRETERS, type Interpreter } from '../../candidates/intake/intake-session.entity.js';
import { holdsCitizenNumber } from '../../candidates/citizen-number.js';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../platform/i18n/languages.js';
import type { ClauseChoice } from '../agreement.entity.js';
import { forbiddenInOwnWords } from '../template/forbidden-content.js';
import { LONGEST, type ClauseContent, type TopicContent } from '../template/template-content.js';
import { isReadable, UNSEEN_CHARACTERS, type Words } from '../words.js';

/** Of the radio button for words of the residents' own, and of the one for nothing. */
export const OWN_WORDS = '$own';
export const NOTHING = '$nothing';

export const choiceField = (clause: string) => `choice.${clause}`;
export const wordsField = (clause: string, language: string) => `words.${clause}.${language}`;

export type RecordedProblem =
  'dutchMissing' | 'wordsTooLong' | 'wordsHidden' | 'citizenNumber' | 'punishes' | 'wordsNotChosen' | 'choiceMissing';

/** What a supervisor wrote down about a topic, and what is wrong by field. */
export interface ReadRecorded {
  choices: Record<string, ClauseChoice>;
  revision: number;
  interpreter: Interpreter;
  problems: { field: string; clause: ClauseContent; problem: RecordedProblem }[];
}

/**
 * Reads the form of a topic as the page of the conversation sends it. Own words beside another choice come back as own words,
 * with a question which of the two is meant.
 * @param stored what was written down before: words of that time, still in their field, are no new ones
 */
export function readRecorded(
  topic: TopicContent,
  body: Readonly<Record<string, unknown>>,
  stored: Readonly<Record<string, ClauseChoice>>,
): ReadRecorded {
  const unchosen = new Set(topic.clauses.filter((clause) => isUnchosen(clause, body, stored[clause.code])));
  const read = (clause: ClauseContent) =>
    unchosen.has(clause) ? { option: null, words: readWords(clause, body) } : readChoice(clause, body);
  const choices = topic.clauses.map((clause) => [clause.code, read(clause)] as const);
  return {
    choices: Object.fromEntries(choices),
    revision: Number(body.revision) || 0,
    interpreter: INTERPRETERS.find((one) => one === body.interpreter) ?? 'none',
    problems: topic.clauses.flatMap((clause) =>
      unchosen.has(clause)
        ? [{ field: wordsField(clause.code, SOURCE_LANGUAGE), clause, problem: 'wordsNotChosen' as const }]
        : isChosen(clause, body)
          ? problemsOf(clause, readChoice(clause, body))
          : [{ field: choiceField(clause.code), clause, problem: 'choiceMissing' as const }],
    ),
  };
}

/** A form that came in by half agrees on nothing by half. */
function isChosen({ code, options, ownWords }: ClauseContent, body: Readonly<Record<string, unknown>>): boolean {
  const chosen = body[choiceField(code)];
  return chosen === NOTHING || (chosen === OWN_WORDS && ownWords) || options.some((one) => one.code === chosen);
}

/** Whether somebody typed own words and left the choice on something else. */
function isUnchosen(clause: ClauseContent, body: Readonly<Record<string, unknown>>, stored?: ClauseChoice): boolean {
  if (!clause.ownWords || body[choiceField(clause.code)] === OWN_WORDS) return false;
  return Object.entries(readWords(clause, body)).some(
    ([language, text]) => text !== '' && text !== stored?.words?.[language as Language],
  );
}

function readChoice(clause: ClauseContent, body: Readonly<Record<string, unknown>>): ClauseChoice {
  const chosen = body[choiceField(clause.code)];
  if (chosen === OWN_WORDS && clause.ownWords) return { option: null, words: readWords(clause, body) };
  const option = clause.options.find(({ code }) => code === chosen);
  return { option: option?.code ?? null, words: null };
}

function readWords({ code }: ClauseContent, body: Readonly<Record<string, unknown>>): Words {
  const typed = LANGUAGES.flatMap((language) => {
    const value = body[wordsField(code, language)];
    const text = typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : '';
    return text || language === SOURCE_LANGUAGE ? [[language, text] as const] : [];
  });
  return Object.fromEntries(typed) as unknown as Words;
}

function problemsOf(clause: ClauseContent, { words }: ClauseChoice): ReadRecorded['problems'] {
  if (!words) return [];
  const punished = new Set(forbiddenInOwnWords(words).map(({ field }) => field));
  return Object.entries(words).flatMap(([language, text]) => {
    const problem = problemOf(text) ?? (punished.has(language) ? 'punishes' : null);
    return problem ? [{ field: wordsField(clause.code, language), clause, problem }] : [];
  });
}

function problemOf(text: string): RecordedProblem | null {
  if (text === '') return 'dutchMissing';
  if ([...text].length > LONGEST.own) return 'wordsTooLong';
  if (!isReadable(text) || UNSEEN_CHARACTERS.test(text.replace(/[\n\u200c\u200d]/g, ''))) return 'wordsHidden';
  return holdsCitizenNumber(text) ? 'citizenNumber' : null;
}
