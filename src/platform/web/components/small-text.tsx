import type { ComponentChildren } from 'preact';

/** A quiet line under something more important, such as the number of a proposal under its address. */
export function SmallText({ children }: { children: ComponentChildren }) {
  return <span class="small-text">{children}</span>;
}
