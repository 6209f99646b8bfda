import { Field, inputAttributes, type FieldProps } from './field.js';

export interface FileFieldProps extends FieldProps {
  /** Kinds of file to offer: `.csv,.xlsx`. */
  accept?: string;
  multiple?: boolean;
}

/** A file to send along: needs `<Form multipart>`. */
export function FileField(props: FileFieldProps) {
  const { accept, multiple = false } = props;
  return (
    <Field {...props}>
      <input {...inputAttributes(props, 'file-input')} type="file" accept={accept} multiple={multiple} />
    </Field>
  );
}
