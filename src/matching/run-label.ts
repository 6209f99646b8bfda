import type { Formats } from '../platform/i18n/format.js';
import type { RunTranslate } from './run-texts.js';
import type { Run } from './run.entity.js';

/** A run in a list to choose from: "R-12, 3 dec 2026, 14:05", with the name that staff gave it before the date. */
export const runLabel = (
  { number, name, createdAt }: Pick<Run, 'number' | 'name' | 'createdAt'>,
  t: RunTranslate,
  formats: Formats,
) => t('runOfDate', { number, date: [...(name ? [name] : []), formats.dateTime(createdAt)].join(', ') });
