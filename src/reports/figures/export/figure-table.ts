/** What stands in a cell; text where a figure can't be told. */
export type FigureCell = string | number;

export interface FigureColumn {
  header: string;
  /** A share is a fraction of 1. */
  kind: 'text' | 'number' | 'share';
}

export const TABLE_NAMES = ['summary', 'placed', 'waiting', 'offers', 'declines', 'departures', 'trend'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Figures as a table with words: on the page under its picture, as CSV, and as a sheet of the workbook. */
export interface FigureTable {
  name: TableName;
  title: string;
  /** The first one names the row. */
  columns: FigureColumn[];
  rows: FigureCell[][];
}
