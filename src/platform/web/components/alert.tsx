import type { ComponentChildren } from 'preact';
import { Icon } from './icon.js';

export type AlertKind = 'info' | 'success' | 'warning' | 'error';

export interface AlertProps {
  kind: AlertKind;
  title?: ComponentChildren;
  children?: ComponentChildren;
  /** Read out at once by screen readers: for what happened just now. */
  live?: boolean;
}

const LOOK: Record<AlertKind, { type: string; icon: string }> = {
  info: { type: 'info', icon: 'info-circle' },
  success: { type: 'ok', icon: 'circle-check' },
  warning: { type: 'warning', icon: 'alert-triangle' },
  error: { type: 'error', icon: 'alert-circle' },
};

export function Alert({ kind, title, children, live = false }: AlertProps) {
  const { type, icon } = LOOK[kind];
  const role = live ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div class={`utrecht-alert utrecht-alert--${type}`} role={role}>
      <div class="utrecht-alert__icon">
        <Icon name={icon} />
      </div>
      <div class="utrecht-alert__content">
        {title && <p class="utrecht-alert__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
