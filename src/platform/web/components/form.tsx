import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.js';

export interface FormProps {
  action: string;
  /** For a form with a FileField. */
  multipart?: boolean;
  /** A question to answer before the form is sent, for what can't be undone. */
  confirm?: string;
  /** Fields and buttons on one line where there is room. */
  inline?: boolean;
  children: ComponentChildren;
}

/** A form that changes something: sent by POST, with the proof that this page sent it. The server checks the fields. */
export function Form({ action, multipart = false, confirm, inline = false, children }: FormProps) {
  const { csrfToken } = usePage();
  return (
    <form
      class={inline ? 'form form--inline' : 'form'}
      method="post"
      action={action}
      encType={multipart ? 'multipart/form-data' : undefined}
      data-confirm={confirm}
      noValidate
    >
      <input type="hidden" name="_csrf" value={csrfToken} />
      {children}
    </form>
  );
}
