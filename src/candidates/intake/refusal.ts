import { ConflictException } from '@nestjs/common';
import type { intakeTexts } from './texts.js';

/** Why answers were not taken or confirmed: the types of the conflicts of `AnswersService`. */
const REFUSALS = [
  'answers-changed',
  'answers-locked',
  'answers-missing',
  'consent-missing',
  'nothing-matters',
  'stopped',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The refusal that an error means. @throws the error itself when it is another */
export function refusalOf(error: unknown): Refusal {
  const type = error instanceof ConflictException ? (error.getResponse() as { type?: string }).type : undefined;
  const refusal = REFUSALS.find((known) => known === type);
  if (!refusal) throw error;
  return refusal;
}

/** What happened, in a sentence for whoever pressed the button. */
export function refusalText(refusal: Refusal, t: ReturnType<typeof intakeTexts>): string {
  switch (refusal) {
    case 'answers-locked':
      return t('lockedMeanwhile');
    case 'stopped':
      return t('stoppedText');
    case 'nothing-matters':
      return t('nothingMatters');
    case 'answers-missing':
    case 'consent-missing':
    case 'answers-changed':
      return t('changedElsewhere');
  }
}
