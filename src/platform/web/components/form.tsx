import type { ComponentChildren } from 'preact';
import { assetUrl } from '../assets.js';
import { usePage } from '../page-context.js';
import { withQuery } from '../page-url.js';
import { webTexts } from '../texts.js';

/** A form that is kept on the device: the only one of its page, or one of many; and whose answers they are. */
export interface KeptForm {
  as: 'page' | 'field';
  owner: string;
}

export interface FormProps {
  action: string;
  /** For a form with a FileField. */
  multipart?: boolean;
  /** A question to answer before the form is sent, for what can't be undone. */
  confirm?: string;
  /** Fields and buttons on one line where there is room. */
  inline?: boolean;
  /** Kept on the device while there is no connection, and sent once when it is back (`keep-answers.js`). */
  keep?: KeptForm;
  children: ComponentChildren;
}

/**
 * A form that changes something: sent by POST, with the proof that this page sent it, which stands in the address when
 * files go along (it is checked before they are read). The server checks the fields.
 */
export function Form({ action, multipart = false, confirm, inline = false, keep, children }: FormProps) {
  const { csrfToken, language } = usePage();
  const t = webTexts(language);
  return (
    <form
      class={inline ? 'form form--inline' : 'form'}
      method="post"
      action={multipart ? withQuery(action, { _csrf: csrfToken }) : action}
      encType={multipart ? 'multipart/form-data' : undefined}
      data-keep={keep?.as}
      data-keep-for={keep?.owner}
      data-confirm={confirm}
      data-confirm-no={confirm && t('cancel')}
      noValidate
    >
      {!multipart && <input type="hidden" name="_csrf" value={csrfToken} />}
      {children}
      {keep && <script type="module" src={assetUrl('keep-answers.js')} />}
      {confirm && <script type="module" src={assetUrl('confirm.js')} />}
    </form>
  );
}
