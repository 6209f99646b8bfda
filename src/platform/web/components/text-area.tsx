import { Field, inputAttributes, type FieldProps } from './field.js';

export interface TextAreaProps extends FieldProps {
  value?: string | null;
  rows?: number;
  maxLength?: number;
}

export function TextArea(props: TextAreaProps) {
  const { value, rows = 3, maxLength } = props;
  return (
    <Field {...props}>
      <textarea
        {...inputAttributes(props, 'utrecht-textarea utrecht-textarea--html-textarea')}
        rows={rows}
        maxLength={maxLength}
        dir="auto"
        value={value ?? ''}
      />
    </Field>
  );
}
