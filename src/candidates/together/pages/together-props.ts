import type { FormErrors } from '../../../platform/web/form-errors.js';
import type { Choice } from '../../intake/choices-of.js';
import type { IntakeSession } from '../../intake/intake-session.entity.js';
import type { IntakeState } from '../../intake/intake-state.js';
import type { TypedFields } from '../../intake/pages/typed-fields.js';
import type { Section } from '../../intake/question.js';

/** A form that was not taken: what it held, and why. */
export interface RefusedForm {
  /** Of the question. */
  code: string;
  fields: TypedFields;
  errors: FormErrors;
  /** Why it was not taken, when no field is to blame. */
  warning: string | null;
}

/** The questions of a conversation, with what can be chosen and where the candidate is. */
export interface TogetherSheet {
  session: IntakeSession;
  state: IntakeState;
  sections: readonly Section[];
  choices: ReadonlyMap<string, readonly Choice[]>;
}

export interface TogetherPageProps extends TogetherSheet {
  /** What each question's fields hold. */
  fields: ReadonlyMap<string, TypedFields>;
  /** The same choices in Dutch. */
  dutch: ReadonlyMap<string, readonly Choice[]>;
  typed: RefusedForm | null;
}
