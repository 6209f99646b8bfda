import { formatsFor } from '../../platform/i18n/format.js';
import type { Language } from '../../platform/i18n/languages.js';
import type { Period, Step } from './period.js';
import { figuresTexts } from './texts.js';

/** "nov 2026", or "4e kwartaal 2026". */
export function stepName({ from }: Period, step: Step, language: Language): string {
  if (step === 'month') return formatsFor(language).month(from);
  const quarter = Math.ceil(Number(from.slice(5, 7)) / 3);
  return figuresTexts(language)('quarterOf', { quarter: String(quarter), year: from.slice(0, 4) });
}
