import type { Request, Response } from 'express';
import type { FormOutcome } from './question-forms.js';
import type { Question } from './question.js';

/** `keep-answers.js` sends forms by itself, so that an answer is not lost with the connection; it reads JSON. */
export const wantsJson = (request: Request): boolean => request.accepts(['html', 'json']) === 'json';

/** What `keep-answers.js` needs to know of a form that it sent. */
export interface SentForm {
  /** Revision of the answer in force, to be seen by the next form. */
  revision: number | null;
  /** Where a page of one question goes on. */
  next: string | null;
  /** What to do about each field. */
  errors: Readonly<Record<string, string>>;
}

const STATUS: Record<FormOutcome['kind'], number> = { taken: 200, wrong: 400, elsewhere: 409, refused: 409 };

export function jsonOutcome(
  outcome: FormOutcome,
  response: Response,
  { next, question }: { next: string | null; question: Question },
): SentForm {
  response.status(STATUS[outcome.kind]);
  return {
    revision: outcome.kind === 'taken' ? outcome.state.answerTo(question).revision : null,
    next,
    errors: outcome.kind === 'wrong' ? outcome.errors : {},
  };
}
