import type { Formats } from '../../../platform/i18n/format.js';
import { writeCsv } from '../../../platform/tables/write-csv.js';
import type { FigureTable } from './figure-table.js';

/** One table as a file for a spreadsheet; fractions as people of the language write them. */
export function figuresCsv({ columns, rows }: FigureTable, formats: Formats): string {
  return writeCsv(
    columns.map(({ header }) => header),
    rows.map((row) =>
      row.map((cell, index) => {
        if (typeof cell === 'string' || Number.isInteger(cell)) return cell;
        return columns[index]!.kind === 'share' ? formats.percent(cell) : formats.number(cell);
      }),
    ),
  );
}
