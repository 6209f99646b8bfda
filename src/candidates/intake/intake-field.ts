import type { CandidateAnswers, Topic } from '../candidate-answers.js';

type Whole = 'importance' | 'availableFrom' | 'availableUntil';
/** Everything that the engine must be told of a candidate, one question each. */
export type IntakeField = Exclude<keyof CandidateAnswers, Whole> | 'locations' | 'period' | `importance.${Topic}`;
