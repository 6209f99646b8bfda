import { holdsCitizenNumber } from '../../candidates/citizen-number.js';
import { LONGEST_WORDS } from './offer-question.entity.js';

/** What is wrong with a question or an answer, as the key of its text. */
export type WordsProblem = 'wordsMissing' | 'wordsTooLong' | 'citizenNumber';

/** Reads what was typed: with the line breaks that are counted, without room around it. @param most characters */
export function readWords(typed: unknown, most = LONGEST_WORDS): { text: string; problem: WordsProblem | null } {
  const text = typeof typed === 'string' ? typed.replace(/\r\n/g, '\n').trim() : '';
  return { text, problem: problemOf(text, most) };
}

function problemOf(text: string, most: number): WordsProblem | null {
  if (text === '') return 'wordsMissing';
  if ([...text].length > most) return 'wordsTooLong';
  return holdsCitizenNumber(text) ? 'citizenNumber' : null;
}
