import type { CellValue } from 'exceljs';
import type { Cell } from './cell.js';
import { CellFault } from './problem.js';

/** What a cell of a spreadsheet means. A formula is a fault: its last result may be old or missing. */
export function workbookCell(value: CellValue): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim().replace(/\r\n?/g, '\n');
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return isNaN(value.getTime()) ? new CellFault('notADate', { found: '?' }) : value;
  if ('formula' in value || 'sharedFormula' in value)
    return new CellFault('formula', { found: '=' + (value.formula ?? '') });
  if ('error' in value) return new CellFault('cellError', { found: value.error });
  if ('richText' in value) return workbookCell(value.richText.map((part) => part.text).join(''));
  return workbookCell(value.text);
}
