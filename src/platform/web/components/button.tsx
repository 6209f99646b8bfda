import type { ComponentChildren } from 'preact';
import { Icon } from './icon.js';

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'subtle';

interface ButtonLook {
  kind?: ButtonKind;
  icon?: string;
  children: ComponentChildren;
}

export interface ButtonProps extends ButtonLook {
  type?: 'submit' | 'button';
  /** Sent with the form, to tell several buttons apart. */
  name?: string;
  value?: string;
  /** Where the form goes with this button, when it has several that lead to different places. */
  formAction?: string;
  disabled?: boolean;
  /** For who does not see what stands around it: begins with the words on the button. */
  label?: string;
}

export function Button({ kind = 'primary', icon, type = 'submit', label, children, ...rest }: ButtonProps) {
  return (
    <button type={type} class={buttonClass(kind)} aria-label={label} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface LinkButtonProps extends ButtonLook {
  href: string;
  /** The file name to save under, for a link that downloads. */
  download?: string | boolean;
}

/** A link that looks like a button: for going somewhere. Changing something is a `Form` with a `Button`. */
export function LinkButton({ kind = 'secondary', icon, href, download, children }: LinkButtonProps) {
  return (
    <a href={href} class={`${buttonClass(kind)} button-link`} download={download}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

function buttonClass(kind: ButtonKind): string {
  const look: Record<ButtonKind, string> = {
    primary: 'utrecht-button--primary-action',
    secondary: 'utrecht-button--secondary-action',
    danger: 'utrecht-button--secondary-action utrecht-button--danger',
    subtle: 'utrecht-button--subtle',
  };
  return `utrecht-button ${look[kind]}`;
}
