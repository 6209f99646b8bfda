import { Field, inputAttributes, type FieldProps } from './field.js';

export interface Option {
  value: string;
  label: string;
  /** Under the label, at radios and checkboxes. */
  hint?: string;
  /** Pictogram beside the label, at radios and checkboxes that are tiles. */
  icon?: string;
  /** Language of the label, when it is another than the page's. */
  lang?: string;
}

export interface SelectFieldProps extends FieldProps {
  options: readonly Option[];
  value?: string | null;
  /** Words of the empty choice: "Alle locaties". Without it, the first option is chosen. */
  placeholder?: string;
}

export function SelectField(props: SelectFieldProps) {
  const { options, value, placeholder } = props;
  return (
    <Field {...props}>
      <select {...inputAttributes(props, 'utrecht-select utrecht-select--html-select')}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
