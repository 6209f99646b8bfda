import { holdsCitizenNumber } from '../../candidates/citizen-number.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import type { ChooserTranslate } from '../my-texts.js';
import { REPORT_REASONS, type ReportReason } from './person-report.entity.js';

export const LONGEST_WORDS = 1000;

/** The form as it was typed. */
export interface TypedReport {
  reason: string;
  words: string;
}

/** Reads the form; what is not right is told per field. */
export function readReport(
  body: Readonly<Record<string, unknown>>,
  t: ChooserTranslate,
): { typed: TypedReport; reason: ReportReason | null; errors: FormErrors } {
  const typed = { reason: textOf(body.reason), words: textOf(body.words).replace(/\r\n/g, '\n') };
  const reason = REPORT_REASONS.find((one) => one === typed.reason) ?? null;
  const wrongWords = wordsError(typed.words, t);
  return {
    typed,
    reason,
    errors: { ...(!reason && { reason: t('reasonMissing') }), ...(wrongWords && { words: wrongWords }) },
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

function wordsError(words: string, t: ChooserTranslate): string | null {
  const { length } = [...words];
  if (length > LONGEST_WORDS) return t('wordsTooLong', { length, most: LONGEST_WORDS });
  return holdsCitizenNumber(words) ? t('citizenNumber') : null;
}
