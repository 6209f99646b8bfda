import type { ComponentChildren } from 'preact';
import { Icon } from './icon.js';

export interface Point {
  icon: string;
  text: ComponentChildren;
  /** Something to talk about or to look at: on a warm ground. */
  attention?: boolean;
}

/** Reasons one under the other, each with a picture: what people share first, what to talk about second. */
export function Points({ points }: { points: readonly Point[] }) {
  return (
    <ul class="points">
      {points.map(({ icon, text, attention }, index) => (
        <li key={index} class={attention ? 'point point--attention' : 'point'}>
          <Icon name={icon} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
