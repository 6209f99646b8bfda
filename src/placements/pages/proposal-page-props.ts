import type { TooLate } from '../decision-conflict.js';
import type { Decision } from '../placement-states.js';
import type { ProposalInFull } from '../proposal-to-decide.js';

/** What was filled in, and why it did not go through. */
export interface DecisionForm {
  reason: string;
  /** What is wrong with the reason: the key of its text. */
  reasonProblem?: `${Decision}ReasonMissing` | 'reasonHasCitizenNumber';
  tooLate?: TooLate | { type: 'changed-meanwhile' };
}

export interface ProposalPageProps extends ProposalInFull {
  form: DecisionForm;
}
