import type { ComponentChildren } from 'preact';
import { LinkButton } from './button.js';

/** Blocks one under the other, with room between them. */
export function Stack({ children }: { children: ComponentChildren }) {
  return <div class="stack">{children}</div>;
}

interface WithAsideProps {
  aside: ComponentChildren;
  /** Words of a link to what is beside a long story, for a narrow screen, where it is far down. */
  toAside?: string;
  children: ComponentChildren;
}

/** A list or a story with something beside it; under it on a narrow screen. */
export function WithAside({ aside, toAside, children }: WithAsideProps) {
  return (
    <div class="with-aside">
      {toAside && (
        <div class="with-aside__link">
          <LinkButton icon="chevron-down" href="#aside">
            {toAside}
          </LinkButton>
        </div>
      )}
      <div class="stack">{children}</div>
      <div class="stack" id={toAside && 'aside'}>
        {aside}
      </div>
    </div>
  );
}

/** Equal cards side by side, as many as fit; `roomy` for pictures. */
export function Tiles({ roomy = false, children }: { roomy?: boolean; children: ComponentChildren }) {
  return <div class={roomy ? 'tiles tiles--roomy' : 'tiles'}>{children}</div>;
}
