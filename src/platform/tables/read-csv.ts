import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import type { Sheet, SheetRow } from './cell.js';
import { csvCell } from './csv-cell.js';
import { decodeText } from './decode-text.js';
import { detectDelimiter } from './delimiter.js';
import { limits } from './limits.js';
import { FileFault } from './problem.js';

const CHUNK_BYTES = 64 * 1024;

/** Takes a CSV file apart, without keeping the event loop for itself. @throws FileFault when the file can't be read to its end */
export async function readCsv(bytes: Uint8Array): Promise<Sheet> {
  const text = decodeText(bytes);
  const delimiter = detectDelimiter(text);
  const rows = await readRows(text, delimiter);
  return { rows, everyRowIsComplete: true, listSeparator: delimiter === ',' ? /\|/ : /[|,]/ };
}

async function readRows(text: string, delimiter: string): Promise<SheetRow[]> {
  const parser = Readable.from(chunks(Buffer.from(text))).pipe(
    parse({ delimiter, record_delimiter: '\n', relax_column_count: true, skip_empty_lines: false }),
  );
  const rows: SheetRow[] = [];
  let line = 1;
  try {
    for await (const fields of parser as AsyncIterable<string[]>) {
      const cells = fields.map(csvCell);
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      if (rows.length > limits.rows + 1) throw new FileFault('tooManyRows', { max: limits.rows });
      line += 1 + fields.reduce((breaks, field) => breaks + field.split('\n').length - 1, 0);
    }
  } catch (error) {
    throw error instanceof CsvError ? quoteFault(error, line) : error;
  }
  return rows;
}

function quoteFault(error: CsvError, firstLineOfRow: number): FileFault {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new FileFault('unterminatedQuote', {}, firstLineOfRow);
  return new FileFault('strayQuote', {}, Number(error['lines'] ?? firstLineOfRow));
}

async function* chunks(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    yield bytes.subarray(start, start + CHUNK_BYTES);
    await setImmediate();
  }
}
