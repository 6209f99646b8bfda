import type { ComponentChildren } from 'preact';
import { Icon } from './icon.js';

interface VerdictProps {
  isGood: boolean;
  children: ComponentChildren;
}

/** Whether something is as it should be: in words, with a picture. */
export function Verdict({ isGood, children }: VerdictProps) {
  return (
    <span class={isGood ? 'verdict' : 'verdict verdict--broken'}>
      <Icon name={isGood ? 'circle-check' : 'alert-triangle'} />
      <span>{children}</span>
    </span>
  );
}
