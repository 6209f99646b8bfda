import type { Language } from '../platform/i18n/languages.js';
import type { AuditEntry } from './audit-entry.entity.js';
import { auditTexts, textFor } from './audit-texts.js';

const SHORT_ID = 8;

/** What people call a record: "Voorstel V-0006", "Woning HLM-DEL-01", "Account 3f2b81c0", or "Kandidaten" for all of them. */
export function recordName(
  { recordType, recordId, details }: Pick<AuditEntry, 'recordType' | 'recordId' | 'details'>,
  language: Language,
): string {
  const group = textFor(auditTexts, language, `kind_${recordType}_${recordId}`);
  if (group) return group;
  const kind = textFor(auditTexts, language, `kind_${recordType}`) ?? recordType;
  return `${kind} ${numberOf(details) ?? recordId.slice(0, SHORT_ID)}`;
}

/** Proposals keep their number as people write it, runs the bare number. */
function numberOf({ number, reference }: AuditEntry['details']): string | undefined {
  if (typeof number === 'number') return `R-${number}`;
  return [number, reference].find((name) => typeof name === 'string');
}
