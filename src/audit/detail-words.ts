import type { PageContext } from '../platform/web/page.js';
import type { AuditEntry } from './audit-entry.entity.js';
import { auditTexts, detailTexts, roleText, textFor } from './audit-texts.js';

type Reader = Pick<PageContext, 'language' | 'formats'>;

/** They are in the name of the record. */
const IN_THE_NAME = ['number', 'reference'];
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The details of an entry in words: "toegevoegd: 3; gewijzigd: 0", "huur per persoon: € 453,95 → € 900". */
export function detailWords({ action, details }: Pick<AuditEntry, 'action' | 'details'>, reader: Reader): string {
  // There, a list is the old and the new value of a field.
  const separator = action === 'homes:changed' ? ' → ' : ', ';
  return Object.entries(details)
    .filter(([name]) => !IN_THE_NAME.includes(name))
    .map(([name, value]) => {
      const values = Array.isArray(value) && value.length > 0 ? (value as unknown[]) : [value];
      return `${nameOf(name, reader)}: ${values.map((one) => wordOf(name, one, reader)).join(separator)}`;
    })
    .join('; ');
}

const nameOf = (name: string, { language }: Reader) => textFor(detailTexts, language, name) ?? name;

function wordOf(name: string, value: unknown, { language, formats }: Reader): string {
  const t = auditTexts(language);
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return t('blank');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return name === 'rentPerPerson' ? formats.money(value) : String(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (name === 'fields') return nameOf(value, { language, formats });
  if (name === 'role') return roleText(value, language);
  if (name === 'task') return textFor(auditTexts, language, `task_${value}`) ?? value;
  return ID.test(value) ? value.slice(0, 8) : value;
}
