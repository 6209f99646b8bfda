import { useId } from 'preact/hooks';
import { assetUrl } from '../assets.js';

export interface ProgressBarProps {
  /** What is going on: "Groepen zoeken". */
  label: string;
  /** A share of 1; `null` while nobody knows. */
  share: number | null;
  /** How far it is, in words. */
  words: string;
  /** More about it, not read out at every change. */
  details?: string;
  /**
   * Where live progress comes from, as server-sent events: `data: {"share":0.4,"words":"…","details":"…"}`, and at the end
   * `event: done`. Without client JavaScript the page shows the progress of the moment it was asked.
   */
  source?: string;
}

export function ProgressBar({ label, share, words, details, source }: ProgressBarProps) {
  const id = useId();
  return (
    <div class="progress" data-progress-source={source}>
      <label class="progress__label" for={id}>
        {label}
      </label>
      <progress class="progress__bar" id={id} max={1} value={share ?? undefined} />
      <p class="progress__words" aria-live="polite">
        {words}
      </p>
      <p class="progress__details">{details}</p>
      {source && <script type="module" src={assetUrl('progress.js')} />}
    </div>
  );
}
