import type { Phase, Progress } from '../../matching-engine/index.js';
import { ProgressBar } from '../../demo/progress-bar.js';
import { gapOf } from '../verify/claims.js';
import { figure, gapWords } from '../words.js';

const PHASES: Record<Phase, string> = {
  preparing: 'preparing',
  grouping: 'first groups',
  bounding: 'bounding',
  improving: 'improving',
  proving: 'proving',
  explaining: 'explaining',
};
/** Columns that the bar takes beside the words. */
const BAR = 42;

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
}

/** A bar with phase, best objective and gap on a terminal; elsewhere nothing, so that logs stay short. */
export function progressLine(out: NodeJS.WriteStream): ProgressLine {
  if (!out.isTTY) return { show: () => undefined, end: () => undefined };
  const bar = new ProgressBar(out);
  return {
    // A line that does not fit would be drawn again and again below itself.
    show: (progress) => bar.show(progress.done, wordsFor(progress).slice(0, Math.max(0, out.columns - BAR))),
    end: () => bar.end(),
  };
}

function wordsFor({ phase, objective, upperBound }: Progress): string {
  const gap = upperBound === null ? '' : `, gap ${gapWords(gapOf(objective, upperBound))}`;
  return `${PHASES[phase]}, ${figure(objective)}${gap}`;
}
