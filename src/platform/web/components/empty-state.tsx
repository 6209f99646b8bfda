import type { ComponentChildren } from 'preact';
import { Actions } from './actions.js';
import { Icon } from './icon.js';

export interface EmptyStateProps {
  icon?: string;
  title: ComponentChildren;
  /** 1 when it is all there is on the page. */
  level?: 1 | 2;
  /** Why there is nothing, and what to do about it. */
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

/** Where a list would stand: says kindly that there is nothing yet, and what the next step is. */
export function EmptyState({ icon = 'leaf', title, level = 2, children, actions }: EmptyStateProps) {
  const Title = `h${level}` as const;
  return (
    <div class="empty-state">
      <div class="empty-state__picture">
        <Icon name={icon} />
      </div>
      <Title class={`utrecht-heading-${level}`}>{title}</Title>
      {children && <div class="empty-state__text">{children}</div>}
      {actions && <Actions>{actions}</Actions>}
    </div>
  );
}
