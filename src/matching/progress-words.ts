import type { Phase } from '../matching-engine/index.js';
import type { Formats } from '../platform/i18n/format.js';
import type { Run } from './run.entity.js';
import type { RunTranslate } from './run-texts.js';

/** How far an unfinished run is: a share of 1 (null while nobody knows) and words. */
export function progressOf(
  { status, progress }: Pick<Run, 'status' | 'progress'>,
  t: RunTranslate,
  formats: Formats,
): { share: number | null; words: string } {
  if (status === 'queued') return { share: null, words: t('waitsInQueue') };
  if (!progress) return { share: 0, words: t('preparing') };
  const phase = t(progress.phase as Phase);
  return { share: progress.done, words: t('progressWords', { share: formats.percent(progress.done), phase }) };
}
