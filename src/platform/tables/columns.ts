import type { CellReader } from './cell.js';

/** One column of a table. `T` is what a row holds for it. */
export interface Column<T> {
  readonly required: boolean;
  /** Header names that are accepted besides the key; the first one is shown in messages. */
  readonly headers: readonly [string, ...string[]];
  readonly read: CellReader<NonNullable<T>>;
}

/** The columns of a table by their key: the canonical name, which is also accepted as header. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The typed row that a table with these columns gives. */
export type RowOf<C extends Columns> = { -readonly [Key in keyof C]: C[Key] extends Column<infer T> ? T : never };

/**
 * A column that must be there and be filled in every row.
 * @param headers accepted header names, the one for messages first; case, spaces, `_`, `-` and diacritics don't matter
 */
export function required<T>(read: CellReader<T>, ...headers: [string, ...string[]]): Column<T> {
  return { required: true, headers, read: read as CellReader<NonNullable<T>> };
}

/** A column that may be missing; a cell that is missing or empty gives null. See `required`. */
export function optional<T>(read: CellReader<T>, ...headers: [string, ...string[]]): Column<T | null> {
  return { required: false, headers, read: read as CellReader<NonNullable<T>> };
}
