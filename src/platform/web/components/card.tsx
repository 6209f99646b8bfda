import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Heading } from './heading.js';

export interface CardProps {
  title?: ComponentChildren;
  level?: 2 | 3;
  /** For links to this place of the page. */
  anchor?: string;
  /** `tint` for a friendly side remark, `sun` for what wants attention. */
  tone?: 'plain' | 'tint' | 'sun';
  /** Beside the title: a badge, a link. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** A white sheet on the paper: one subject with its heading. */
export function Card({ title, level = 2, anchor, tone = 'plain', aside, children }: CardProps) {
  const id = useId();
  return (
    <section id={anchor} class={`card card--${tone}`} aria-labelledby={title ? id : undefined}>
      {title && (
        <div class="card__top">
          <Heading level={level} id={id}>
            {title}
          </Heading>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
