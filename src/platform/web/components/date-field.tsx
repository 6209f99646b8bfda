import { Field, inputAttributes, type FieldProps } from './field.js';

export interface DateFieldProps extends FieldProps {
  /** ISO day: `2026-12-01`. */
  value?: string | null;
  min?: string;
  max?: string;
}

export function DateField(props: DateFieldProps) {
  const { value, min, max } = props;
  return (
    <Field {...props}>
      <input {...inputAttributes(props, 'utrecht-textbox')} type="date" value={value ?? ''} min={min} max={max} />
    </Field>
  );
}
