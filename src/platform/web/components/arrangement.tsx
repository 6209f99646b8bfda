import type { ComponentChildren } from 'preact';

/** Blocks one under the other, with room between them. */
export function Stack({ children }: { children: ComponentChildren }) {
  return <div class="stack">{children}</div>;
}

/** A list or a story with something beside it; under it on a narrow screen. */
export function WithAside({ aside, children }: { aside: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="with-aside">
      <div class="stack">{children}</div>
      <div class="stack">{aside}</div>
    </div>
  );
}

/** Equal cards side by side, as many as fit; `roomy` for pictures. */
export function Tiles({ roomy = false, children }: { roomy?: boolean; children: ComponentChildren }) {
  return <div class={roomy ? 'tiles tiles--roomy' : 'tiles'}>{children}</div>;
}
