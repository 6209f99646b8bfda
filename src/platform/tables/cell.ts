import { CellFault } from './problem.js';

/** The content of a cell: text from CSV, what the cell means from XLSX; '' when empty, a fault when it can't be used. */
export type Cell = string | number | boolean | Date | CellFault;

/** One line of a file that is not empty; `line` counts as the user sees it. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A file that was taken apart into cells. The first row is the header. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  /** What separates the items of a list within one cell. */
  readonly listSeparator: RegExp;
  /** In CSV a row with too few cells is a sign of damage; a spreadsheet simply doesn't store empty cells. */
  readonly everyRowIsComplete: boolean;
}

/** What `CellReader`s make of a cell. */
export type CellReading<T> = { readonly value: T } | { readonly faults: readonly CellFault[] };

/** Turns a cell that is not empty into a typed value, or says what is wrong with it. */
export type CellReader<T> = (cell: Exclude<Cell, CellFault>, listSeparator: RegExp) => CellReading<T>;

/** A reading that failed for one reason. */
export function fault(...fault: ConstructorParameters<typeof CellFault>): { faults: readonly CellFault[] } {
  return { faults: [new CellFault(...fault)] };
}

const LONGEST_QUOTE = 60;

/** The cell as shown in a message: short, and a date as in a Dutch spreadsheet. */
export function shown(cell: Exclude<Cell, CellFault>): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10).split('-').reverse().join('-');
  const text = String(cell);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
