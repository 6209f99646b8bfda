import type { ComponentChildren } from 'preact';

/** Buttons side by side, wrapping on a narrow screen; the most important one first. */
export function Actions({ children }: { children: ComponentChildren }) {
  return <div class="utrecht-button-group">{children}</div>;
}
