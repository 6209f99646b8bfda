import type { Workbook, Worksheet } from 'exceljs';
import type { Cell, Sheet, SheetRow } from './cell.js';
import { inspectZip } from './inspect-zip.js';
import { loadLeanWorkbook } from './lean-workbook.js';
import { FileFault } from './problem.js';
import { workbookCell } from './workbook-cell.js';

/** Takes an XLSX file apart: the first visible sheet that holds something. @throws FileFault when the file can't be read */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet> {
  const file = Buffer.from(bytes);
  const parts = await inspectZip(file);
  if (!parts.includes('xl/workbook.xml')) throw new FileFault('notATable', { found: 'ZIP' });
  const workbook = await load(file);
  const visible = workbook.worksheets.filter((sheet) => sheet.state === 'visible');
  const rows = visible.map(sheetRows).find((sheet) => sheet.length > 0) ?? [];
  return { rows, everyRowIsComplete: false, listSeparator: /[|,]/ };
}

async function load(file: Buffer): Promise<Workbook> {
  try {
    return await loadLeanWorkbook(file);
  } catch {
    throw new FileFault('fileDamaged');
  }
}

function sheetRows(sheet: Worksheet): SheetRow[] {
  const rows: SheetRow[] = [];
  sheet.eachRow((row, line) => {
    const cells: Cell[] = [];
    row.eachCell((cell, column) => (cells[column - 1] = workbookCell(cell.value)));
    const filled = Array.from(cells, (cell) => cell ?? '');
    if (filled.some((cell) => cell !== '')) rows.push({ line, cells: filled });
  });
  return rows;
}
