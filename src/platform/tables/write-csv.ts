type CsvValue = string | number | boolean | null;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
const MUST_BE_QUOTED = /[";\r\n]|^\s|\s$/;
/** Spreadsheets run text that begins so as a formula. A value that already has an apostrophe there gets one more, so that `readTable` can undo it. */
const RUNS_AS_FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A CSV file for a Dutch spreadsheet: `;`, CRLF, UTF-8 with byte order mark.
 * Texts that a spreadsheet would run as a formula get an apostrophe in front (OWASP, CSV injection); numbers stay numbers. Amounts
 * and dates are written as the caller formats them.
 * @param headers one name per column
 * @param rows one value per column; null is an empty cell
 */
export function writeCsv(headers: readonly string[], rows: Iterable<readonly CsvValue[]>): string {
  let csv = BYTE_ORDER_MARK + csvLine(headers);
  for (const row of rows) csv += csvLine(row);
  return csv;
}

function csvLine(values: readonly CsvValue[]): string {
  return values.map(csvField).join(';') + LINE_END;
}

function csvField(value: CsvValue): string {
  if (value === null) return '';
  const text = typeof value === 'string' && RUNS_AS_FORMULA.test(value) ? `'${value}` : String(value);
  return MUST_BE_QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
