import type { Cell, Sheet, SheetRow } from './cell.js';
import type { Columns, RowOf } from './columns.js';
import { limits } from './limits.js';
import { matchHeaders, type FoundColumn } from './match-headers.js';
import { CellFault, FileFault, type TableProblem } from './problem.js';
import { ProblemList } from './problem-list.js';

/**
 * A character that nobody types: a control character, one that is invisible or turns the direction of what follows (so that a name
 * reads as another), or the mark that an earlier program left where it lost one.
 */
const UNREADABLE = /(?![\t\n])[\p{Control}\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/u;

interface CheckedRows<Row> {
  rows: { line: number; values: Row }[];
  headers: Record<string, string>;
  problems: TableProblem[];
}

/** Makes typed rows of the cells of a sheet. @throws FileFault when there is no table in it */
export function checkRows<C extends Columns>(sheet: Sheet, columns: C, file: string): CheckedRows<RowOf<C>> {
  const [header, ...body] = sheet.rows;
  if (!header) throw new FileFault('fileEmpty');
  const width = widthOf(header);
  if (width > limits.columns) throw new FileFault('tooManyColumns', { found: width, max: limits.columns }, header.line);
  if (body.length > limits.rows) throw new FileFault('tooManyRows', { max: limits.rows });
  const problems = new ProblemList(file);
  const found = matchHeaders(header, columns, problems);
  const headerIsRight = problems.count === 0;
  if (body.length === 0) problems.add(null, null, 'noRows');
  const rows: CheckedRows<RowOf<C>>['rows'] = [];
  for (const row of found.length === 0 ? [] : body) {
    const before = problems.count;
    checkWidth(row, header, sheet, problems);
    const values = readCells(row, found, columns, sheet.listSeparator, problems);
    if (headerIsRight && problems.count === before) rows.push({ line: row.line, values: values as RowOf<C> });
  }
  const headers = Object.fromEntries(found.map(({ key, header }) => [key, header]));
  return { rows, headers, problems: problems.toArray() };
}

/** Columns up to the last cell that holds something. */
function widthOf(row: SheetRow): number {
  return row.cells.findLastIndex((cell) => cell !== '') + 1;
}

function checkWidth(row: SheetRow, header: SheetRow, sheet: Sheet, problems: ProblemList): void {
  const expected = widthOf(header);
  if (widthOf(row) > expected) problems.add(row.line, null, 'tooManyCells', { found: widthOf(row), expected });
  else if (sheet.everyRowIsComplete && row.cells.length < expected) {
    problems.add(row.line, null, 'tooFewCells', { found: row.cells.length, expected });
  }
  row.cells.slice(0, expected).forEach((cell, index) => {
    if (cell !== '' && (header.cells[index] ?? '') === '') {
      problems.add(row.line, null, 'columnWithoutHeader', { number: index + 1 });
    }
  });
}

function readCells(
  row: SheetRow,
  found: readonly FoundColumn[],
  columns: Columns,
  listSeparator: RegExp,
  problems: ProblemList,
): Record<string, unknown> {
  const values: Record<string, unknown> = Object.fromEntries(Object.keys(columns).map((key) => [key, null]));
  for (const { key, column, index, header } of found) {
    const cell = checkCell(row.cells[index] ?? '');
    if (cell === '') {
      if (column.required && index < row.cells.length) problems.add(row.line, header, 'cellEmpty');
      continue;
    }
    const reading = cell instanceof CellFault ? { faults: [cell] } : column.read(cell, listSeparator);
    if ('value' in reading) values[key] = reading.value;
    else for (const { code, values: details } of reading.faults) problems.add(row.line, header, code, details);
  }
  return values;
}

function checkCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  if (cell.length > limits.cellCharacters)
    return new CellFault('cellTooLong', { length: cell.length, max: limits.cellCharacters });
  return UNREADABLE.test(cell) ? new CellFault('unreadableCharacters') : cell;
}
