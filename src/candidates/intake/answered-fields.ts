import { TOPICS, type CandidateAnswers } from '../candidate-answers.js';
import { ANSWER_COLUMNS } from '../candidate.entity.js';

/** What an answer can fill: a column of the candidate, or their locations. */
export type AnswerField = keyof CandidateAnswers | 'locations';

export const ANSWER_FIELDS: readonly AnswerField[] = [...ANSWER_COLUMNS, 'locations'];

const IMPORTANCE = TOPICS.map((topic) => `importance${topic.charAt(0).toUpperCase()}${topic.slice(1)}`);

/** The fields that the answer to a question fills; none for a question in free words. */
export function fieldsOfQuestion(question: string): readonly AnswerField[] {
  if (question === 'period') return ['availableFrom', 'availableUntil'];
  if (IMPORTANCE.includes(question)) return ['importance'];
  return ANSWER_FIELDS.filter((field) => field === question);
}
