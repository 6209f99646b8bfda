import type { RunTranslate } from './run-texts.js';

/** Tenths of a percent are fine enough to speak of, unless there is less. */
const STEP = 0.001;

export interface Bounded {
  objective: number;
  /** Null while no bound is known. */
  upperBound: number | null;
}

/**
 * How much better any other groups could be at most, as a share of these, rounded up so that the words stay true: to tenths of
 * a percent, and what is smaller to one digit. Null when nobody can tell.
 */
export function betterPossible({ objective, upperBound }: Bounded): number | null {
  if (upperBound === null || objective <= 0) return upperBound === objective ? 0 : null;
  const share = Math.max(0, upperBound - objective) / objective;
  if (share === 0) return 0;
  const stepsPerWhole = Math.max(1 / STEP, 10 ** -Math.floor(Math.log10(share)));
  return Math.ceil(share * stepsPerWhole) / stepsPerWhole;
}

/** The same as a sentence. */
export function betterPossibleWords(bounded: Bounded, t: RunTranslate): string {
  const share = betterPossible(bounded);
  if (share === null) return t('gapUnknown');
  return share === 0 ? t('proven') : t('gap', { share });
}
