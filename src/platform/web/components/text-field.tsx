import { Field, inputAttributes, type FieldProps } from './field.js';

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search';
  value?: string | null;
  /** What the browser may fill in: `email`, `one-time-code`, `off`. */
  autocomplete?: string;
  inputmode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel' | 'url' | 'search';
  maxLength?: number;
}

export function TextField(props: TextFieldProps) {
  const { type = 'text', value, autocomplete, inputmode, maxLength } = props;
  // preact's types tell the kinds of input apart; these all take the same attributes.
  const kind = type as 'text';
  return (
    <Field {...props}>
      <input
        {...inputAttributes(props, 'utrecht-textbox')}
        type={kind}
        value={value ?? ''}
        autocomplete={autocomplete}
        inputmode={inputmode}
        maxLength={maxLength}
        dir="auto"
      />
    </Field>
  );
}
