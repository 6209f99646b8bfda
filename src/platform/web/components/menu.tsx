import type { ComponentChildren } from 'preact';
import { Icon } from './icon.js';

export interface MenuProps {
  icon: string;
  label: ComponentChildren;
  class?: string;
  children: ComponentChildren;
}

/** A button in the header that opens a list under it, without client JavaScript; opening one closes the other. */
export function Menu({ icon, label, class: extra = '', children }: MenuProps) {
  return (
    <details class={`menu ${extra}`} name="header-menu">
      <summary class="menu__button">
        <Icon name={icon} />
        <span class="menu__label">{label}</span>
        <Icon name="chevron-down" />
      </summary>
      <div class="menu__panel">{children}</div>
    </details>
  );
}
