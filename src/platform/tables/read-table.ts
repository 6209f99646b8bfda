import type { Columns, RowOf } from './columns.js';
import { checkRows } from './check-rows.js';
import { fileKind } from './file-kind.js';
import { limits } from './limits.js';
import { FileFault, type TableProblem } from './problem.js';
import { readCsv } from './read-csv.js';
import { readWorkbook } from './read-workbook.js';
import type { Sheet } from './cell.js';

/** A table that was read: the rows that are right, and everything that is wrong. */
export interface TableResult<Row> {
  readonly fileName: string;
  readonly rows: { readonly line: number; readonly values: Row }[];
  /** How the file writes the header of each column, by key. */
  readonly headers: Readonly<Record<string, string>>;
  /** All problems of the whole file, at most 500 and then one that says how many more. */
  readonly problems: TableProblem[];
}

/**
 * Reads a CSV or XLSX file into typed rows. The content decides which of the two it is, not the name.
 * A row with a problem is left out; when the header has a problem no rows are given, but every row is still checked. Never
 * throws for what is in the file.
 * @param bytes the file as it was uploaded
 * @param fileName as the user knows it; only for messages, and to say that a `.xlsx` isn't one
 * @param columns the columns that may be in the table; any other is a problem, so that nothing is lost silently
 */
export async function readTable<C extends Columns>(
  bytes: Uint8Array,
  fileName: string,
  columns: C,
): Promise<TableResult<RowOf<C>>> {
  try {
    return { fileName, ...checkRows(await readSheet(bytes, fileName), columns, fileName) };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { code, line, values } = error;
    return { fileName, rows: [], headers: {}, problems: [{ file: fileName, line, column: null, code, values }] };
  }
}

async function readSheet(bytes: Uint8Array, fileName: string): Promise<Sheet> {
  if (bytes.length > limits.fileBytes) {
    throw new FileFault('fileTooLarge', { max: Math.floor(limits.fileBytes / 1024 / 1024) });
  }
  return fileKind(bytes, fileName) === 'workbook' ? readWorkbook(bytes) : readCsv(bytes);
}
