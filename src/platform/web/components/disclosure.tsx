import type { ComponentChildren } from 'preact';
import { Icon } from './icon.js';

interface DisclosureProps {
  summary: string;
  /** Open from the start. */
  open?: boolean;
  children: ComponentChildren;
}

/** Something that is there for who wants it: a line that opens it, without client JavaScript. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary class="disclosure__summary">
        <Icon name="chevron-down" />
        {summary}
      </summary>
      {children}
    </details>
  );
}
