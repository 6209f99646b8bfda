import { writeWorkbook } from '../../../platform/tables/write-workbook.js';
import type { FigureColumn, FigureTable } from './figure-table.js';

const FORMATS: Record<FigureColumn['kind'], string | undefined> = { text: undefined, number: undefined, share: '0.0%' };

/** All tables as one file for a spreadsheet, a sheet each. */
export const figuresWorkbook = (tables: readonly FigureTable[]): Promise<Buffer> =>
  writeWorkbook(
    tables.map(({ title, columns, rows }) => ({
      name: title,
      columns: columns.map(({ header, kind }) => ({ header, format: FORMATS[kind] })),
      rows,
    })),
  );
