import type { Phase } from '../matching-engine/index.js';
import type { Formats } from '../platform/i18n/format.js';
import { betterPossibleWords } from './better-possible.js';
import type { Run, RunProgress } from './run.entity.js';
import type { RunTranslate } from './run-texts.js';

export interface ProgressWords {
  /** Of 1; null while nobody knows. */
  share: number | null;
  words: string;
  /** How good the groups are so far; empty while there are none. */
  details: string;
}

/** How far an unfinished run is, and what it has found so far. */
export function progressOf(
  { status, progress }: Pick<Run, 'status' | 'progress'>,
  t: RunTranslate,
  formats: Formats,
): ProgressWords {
  if (status === 'queued') return { share: null, words: t('waitsInQueue'), details: '' };
  if (!progress) return { share: 0, words: t('preparing'), details: '' };
  const phase = t(progress.phase as Phase);
  const words = t('progressWords', { share: formats.percent(progress.done), phase });
  return { share: progress.done, words, details: detailsOf(progress, t) };
}

function detailsOf({ objective, upperBound }: RunProgress, t: RunTranslate): string {
  if (objective === null || objective <= 0) return '';
  const best = t('bestSoFar', { objective });
  if (upperBound === null) return best;
  return [best, t('boundSoFar', { upperBound }), betterPossibleWords({ objective, upperBound }, t)].join(' ');
}
