import type { Request, Response } from 'express';
import type { Language } from '../../platform/i18n/languages.js';
import type { FormOutcome } from './question-forms.js';
import type { Question } from './question.js';
import { refusalText } from './refusal.js';
import { intakeTexts } from './texts.js';

/** `keep-answers.js` sends forms by itself, so that an answer is not lost with the connection; it reads JSON. */
export const wantsJson = (request: Request): boolean => request.accepts(['html', 'json']) === 'json';

/** What `keep-answers.js` needs to know of a form that it sent. */
export interface SentForm {
  /** Revision of the answer in force, to be seen by the next form. */
  revision: number | null;
  /** Where a page of one question goes on. */
  next: string | null;
  /** What to do about each field, or about all of it. */
  errors: Readonly<Record<string, string>>;
}

const STATUS: Record<FormOutcome['kind'], number> = { taken: 200, wrong: 400, elsewhere: 409, refused: 409 };

export function jsonOutcome(
  outcome: FormOutcome,
  response: Response,
  { next, question, language }: { next: string | null; question: Question; language: Language },
): SentForm {
  response.status(STATUS[outcome.kind]);
  return {
    revision: outcome.kind === 'taken' ? outcome.state.answerTo(question).revision : null,
    next,
    errors:
      outcome.kind === 'wrong'
        ? outcome.errors
        : outcome.kind === 'refused'
          ? { answer: warningOf(outcome, language) ?? '' }
          : {},
  };
}

/** Why a form was not taken, when no field is to blame. */
export function warningOf(outcome: FormOutcome, language: Language): string | null {
  const t = intakeTexts(language);
  if (outcome.kind === 'refused') return refusalText(outcome.because, t);
  return outcome.kind === 'elsewhere' ? t('changedElsewhere') : null;
}
