import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.js';
import { webTexts } from '../texts.js';

/** What every field has. The error says what to do, in the language of the page. */
export interface FieldProps {
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string;
  /** Must be filled in: told to screen readers. */
  required?: boolean;
  /** Says "niet verplicht" behind the label, in a form where most fields are required. */
  optional?: boolean;
  /** When two forms on a page have a field of the same name; the name when not told. */
  id?: string;
}

/** Label, hint and error around an input. The input itself takes `inputAttributes`, which ties them together. */
export function Field(props: FieldProps & { children: ComponentChildren }) {
  const id = fieldId(props);
  return (
    <div class={fieldClass('utrecht-form-field', props.error)}>
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={id}>
          {props.label}
          {props.optional && <OptionalMark />}
        </label>
      </div>
      <FieldWords {...props} />
      <div class="utrecht-form-field__input">{props.children}</div>
    </div>
  );
}

/** Hint and error of a field or of a group of choices. */
export function FieldWords(props: FieldProps) {
  const id = fieldId(props);
  const t = webTexts(usePage().language);
  return (
    <>
      {props.hint && (
        <div class="utrecht-form-field-description utrecht-form-field__description" id={`${id}-hint`}>
          {props.hint}
        </div>
      )}
      {props.error && (
        <div class="utrecht-form-field-error-message utrecht-form-field__error-message" id={`${id}-error`}>
          <span class="visually-hidden">{t('fieldError')}</span> {props.error}
        </div>
      )}
    </>
  );
}

export function OptionalMark() {
  return <span class="optional"> {webTexts(usePage().language)('optional')}</span>;
}

export const fieldId = ({ id, name }: FieldProps): string => id ?? name;

export const fieldClass = (base: string, error?: string): string => (error ? `${base} ${base}--invalid` : base);

/** Ids of hint and error, for `aria-describedby`. */
export function describedBy(props: FieldProps): string | undefined {
  const id = fieldId(props);
  const ids = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Attributes that every input, select and textarea has. */
export function inputAttributes(props: FieldProps, base: string) {
  return {
    id: fieldId(props),
    name: props.name,
    class: fieldClass(base, props.error),
    'aria-describedby': describedBy(props),
    'aria-invalid': props.error ? ('true' as const) : undefined,
    'aria-required': props.required ? ('true' as const) : undefined,
  };
}
