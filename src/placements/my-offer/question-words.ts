import { holdsCitizenNumber } from '../../candidates/citizen-number.js';
import { LONGEST_WORDS } from './offer-question.entity.js';

/** What is wrong with a question or an answer, as the key of its text. */
export type WordsProblem = 'wordsMissing' | 'wordsTooLong' | 'citizenNumber';

/** Reads what was typed: with the line breaks that are counted, without room around it. */
export function readWords(typed: unknown): { text: string; problem: WordsProblem | null } {
  const text = typeof typed === 'string' ? typed.replace(/\r\n/g, '\n').trim() : '';
  return { text, problem: problemOf(text) };
}

function problemOf(text: string): WordsProblem | null {
  if (text === '') return 'wordsMissing';
  if ([...text].length > LONGEST_WORDS) return 'wordsTooLong';
  return holdsCitizenNumber(text) ? 'citizenNumber' : null;
}
