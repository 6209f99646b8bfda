import type { ComponentChildren } from 'preact';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import type { Choice } from '../choices-of.js';
import type { Question } from '../question.js';
import type { TypedFields } from './typed-fields.js';

export interface QuestionFieldProps {
  question: Question;
  /** The question as a heading of the page, or of a part of it. */
  title: ComponentChildren;
  choices: readonly Choice[];
  /** What is filled in, by an earlier answer or by what was typed. */
  fields: TypedFields;
  errors: FormErrors;
  /** When several questions are on one page. */
  id?: string;
}
