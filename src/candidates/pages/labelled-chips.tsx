import { Chips } from '../../platform/web/components/chips.js';
import { Heading } from '../../platform/web/components/heading.js';

export interface LabelledChipsProps {
  label: string;
  words: readonly string[];
  /** Shown when there are no words. */
  none: string;
}

/** Short words under a small heading. */
export function LabelledChips({ label, words, none }: LabelledChipsProps) {
  return (
    <>
      <Heading level={3}>{label}</Heading>
      {words.length > 0 ? <Chips chips={words.map((word) => ({ label: word }))} /> : <p>{none}</p>}
    </>
  );
}
