import type { Cell } from './cell.js';
import { shown } from './cell.js';
import { CellFault } from './problem.js';

const PHONE_NUMBER = /^\+[\d\s()\-./]*\d[\d\s()\-./]*$/;
/** What `writeCsv` made safe for spreadsheets. */
const NEUTRALISED = /^'+[=+\-@\t]/;

/** What a field of a CSV file means: trimmed, without the apostrophe of `writeCsv`; text that would run as a formula is a fault. */
export function csvCell(field: string): Cell {
  const value = field.trim();
  if (NEUTRALISED.test(value)) return value.slice(1);
  if (/^[=+@]/.test(value) && !PHONE_NUMBER.test(value)) return new CellFault('formula', { found: shown(value) });
  return value;
}
