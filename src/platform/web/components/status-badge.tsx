import type { ComponentChildren } from 'preact';
import { Icon } from './icon.js';

export type Tone = 'info' | 'success' | 'warning' | 'danger' | 'neutral';

export interface StatusBadgeProps {
  tone: Tone;
  /** Another picture than the one of the tone. */
  icon?: string;
  children: ComponentChildren;
}

const ICONS: Record<Tone, string> = {
  info: 'info-circle',
  success: 'circle-check',
  warning: 'alert-triangle',
  danger: 'circle-x',
  neutral: 'circle-dashed',
};

/** A state in a word, with a picture and a colour of its tone. */
export function StatusBadge({ tone, icon = ICONS[tone], children }: StatusBadgeProps) {
  return (
    <span class={`utrecht-status-badge utrecht-status-badge--${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
