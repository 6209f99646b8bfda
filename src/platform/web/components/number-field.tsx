import { Field, inputAttributes, type FieldProps } from './field.js';

export interface NumberFieldProps extends FieldProps {
  /** A string is shown as it was typed, so that a wrong number can be mended. */
  value?: number | string | null;
  /** Offers a keyboard with a decimal comma. */
  decimals?: boolean;
  /** Behind the input: "€", "personen". */
  unit?: string;
}

/** A number typed by hand: a text input with a number keyboard, since a number input swallows what it can't read. */
export function NumberField(props: NumberFieldProps) {
  const { value, decimals = false, unit } = props;
  return (
    <Field {...props}>
      <span class="with-unit">
        <input
          {...inputAttributes(props, 'utrecht-textbox')}
          type="text"
          inputmode={decimals ? 'decimal' : 'numeric'}
          value={value ?? ''}
          autocomplete="off"
          size={8}
        />
        {unit && <span class="with-unit__unit">{unit}</span>}
      </span>
    </Field>
  );
}
