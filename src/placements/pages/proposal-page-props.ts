import type { TooLate } from '../decision-conflict.js';
import type { Decision } from '../placement-states.js';
import type { ProposalInFull } from '../proposal-to-decide.js';

/** What was filled in, and why it did not go through. */
export interface DecisionForm {
  reason: string;
  /** The decision that needs a reason and had none. */
  missing?: Decision;
  tooLate?: TooLate | { type: 'changed-meanwhile' };
}

export interface ProposalPageProps extends ProposalInFull {
  form: DecisionForm;
}
