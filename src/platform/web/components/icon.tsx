import { iconPaths } from './icon-paths.js';

export interface IconProps {
  /** Name at tabler.io/icons, such as `heart-handshake`. */
  name: string;
  filled?: boolean;
  /** Mirrors in a right-to-left language: arrows do by themselves, other things with a direction when told. */
  directional?: boolean;
}

/** A decorative picture beside words: screen readers skip it, so it never carries a meaning alone. */
export function Icon({ name, filled = false, directional = name.startsWith('arrow-') }: IconProps) {
  return (
    <svg
      class={`icon${directional ? ' icon--directional' : ''}`}
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke={filled ? 'none' : 'currentColor'}
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={{ __html: iconPaths(name, filled) }}
    />
  );
}
