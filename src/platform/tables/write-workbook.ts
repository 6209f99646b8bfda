export interface WorkbookColumn {
  header: string;
  /** How numbers in it are shown, as Excel writes it: `0%`. */
  format?: string;
}

export interface WorkbookSheet {
  /** On its tab; Excel takes 31 characters. */
  name: string;
  columns: readonly WorkbookColumn[];
  rows: Iterable<readonly (string | number | null)[]>;
}

const LONGEST_NAME = 31;
/** What Excel does not take in the name of a sheet. */
const NOT_IN_NAMES = /[*?:\\/[\]]/g;
const WIDEST = 60;

/**
 * An XLSX file with a sheet for each table, its first row the headings. Texts are stored as texts: no spreadsheet runs them
 * as a formula.
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  // Loaded when it is needed: it would make every process start a third of a second later.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME), {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    sheet.addRow(columns.map(({ header }) => header)).font = { bold: true };
    for (const row of rows) sheet.addRow([...row]);
    columns.forEach(({ header, format }, index) => {
      const column = sheet.getColumn(index + 1);
      column.width = Math.min(header.length + 4, WIDEST);
      if (format) column.numFmt = format;
    });
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
