import type { CandidateAnswers } from '../candidate-answers.js';
import { ANSWER_COLUMNS } from '../candidate.entity.js';
import type { IntakeField } from './intake-field.js';

/** What an answer can fill: a column of the candidate, or their locations. */
export type AnswerField = keyof CandidateAnswers | 'locations';

export const ANSWER_FIELDS: readonly AnswerField[] = [...ANSWER_COLUMNS, 'locations'];

/** The fields that the answer to a question fills, by what the question is bound to: what it needs counts as a whole. */
export function fieldsFilledBy(bound: IntakeField): readonly AnswerField[] {
  if (bound === 'period') return ['availableFrom', 'availableUntil'];
  return ANSWER_FIELDS.filter((field) => field === bound.split('.', 1)[0]);
}
