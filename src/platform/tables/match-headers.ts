import { shown, type Cell, type SheetRow } from './cell.js';
import type { Column, Columns } from './columns.js';
import { nearest } from './nearest.js';
import { CellFault } from './problem.js';
import type { ProblemList } from './problem-list.js';
import { simplify } from './simplify.js';

/** A column that was found in the file: at which index, and how its header is written there. */
export interface FoundColumn {
  readonly key: string;
  readonly column: Column<unknown>;
  readonly index: number;
  readonly header: string;
}

/** Finds the columns in the header row, and adds a problem for each that is missing, unknown or there twice. */
export function matchHeaders(header: SheetRow, columns: Columns, problems: ProblemList): FoundColumn[] {
  const keys = keysByName(columns);
  const found = new Map<string, FoundColumn>();
  const unknown: string[] = [];
  headerTexts(header.cells).forEach((text, index) => {
    const key = keys.get(simplify(text));
    const column = key === undefined ? undefined : columns[key];
    const earlier = found.get(key ?? '');
    if (text === '') return;
    if (key === undefined || !column) unknown.push(text);
    else if (earlier) problems.add(header.line, text, 'duplicateColumn', { found: text, first: earlier.header });
    else found.set(key, { key, column, index, header: text });
  });
  const missing = Object.keys(columns).filter((key) => !found.has(key));
  if (found.size === 0) addNoneKnown(header, columns, problems);
  else {
    addUnknown(header.line, unknown, missing, columns, problems);
    addMissing(header.line, missing, columns, problems);
  }
  return [...found.values()];
}

/** The header as texts; a cell that can't be a header counts as an unknown one. */
export function headerTexts(cells: readonly Cell[]): string[] {
  return cells.map((cell) => (cell instanceof CellFault ? String(cell.values['found'] ?? '?') : shown(cell)));
}

function keysByName(columns: Columns): Map<string, string> {
  const entries = Object.entries(columns);
  return new Map(
    entries.flatMap(([key, { headers }]) => [key, ...headers].map((name) => [simplify(name), key] as const)),
  );
}

function addNoneKnown(header: SheetRow, columns: Columns, problems: ProblemList): void {
  const expected = Object.values(columns).map((column) => column.headers[0]);
  problems.add(header.line, null, 'noKnownColumns', { expected: expected.join(', ') });
}

function addUnknown(line: number, unknown: string[], missing: string[], columns: Columns, problems: ProblemList): void {
  const free = keysByName(Object.fromEntries(Object.entries(columns).filter(([key]) => missing.includes(key))));
  for (const text of unknown) {
    const key = free.get(nearest(simplify(text), free.keys()) ?? '');
    const suggestion = key === undefined ? undefined : columns[key]?.headers[0];
    if (suggestion === undefined) problems.add(line, text, 'unknownColumn', { found: text });
    else problems.add(line, text, 'unknownColumnNearest', { found: text, suggestion });
  }
}

function addMissing(line: number, missing: string[], columns: Columns, problems: ProblemList): void {
  for (const key of missing) {
    const column = columns[key];
    if (column?.required) problems.add(line, null, 'missingColumn', { expected: column.headers[0] });
  }
}
