import type { ComponentChildren } from 'preact';
import { Icon } from './icon.js';

/** Something that is there for who wants it: a line that opens it, without client JavaScript. */
export function Disclosure({ summary, children }: { summary: string; children: ComponentChildren }) {
  return (
    <details class="disclosure">
      <summary class="disclosure__summary">
        <Icon name="chevron-down" />
        {summary}
      </summary>
      {children}
    </details>
  );
}
