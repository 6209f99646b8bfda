import { usePage } from '../page-context.js';

export interface ScoreBarProps {
  score: number;
  /** The score that fills the bar. */
  maximum: number;
}

/** A score for staff: the number, with a bar to compare rows by. Never on a page for candidates. */
export function ScoreBar({ score, maximum }: ScoreBarProps) {
  const { formats } = usePage();
  const share = Math.min(1, Math.max(0, score / maximum));
  return (
    <span class="score-bar">
      <svg class="bar score-bar__bar" aria-hidden="true" focusable="false">
        <rect class="bar__track" width="100%" height="100%" />
        <rect class="bar__value" width={`${100 * share}%`} height="100%" />
      </svg>
      <span class="score-bar__number">{formats.number(score)}</span>
    </span>
  );
}
