import type { PeopleTable } from './people-table.js';
import type { Problem } from './problem.js';

/** A possible group in a table: its people as bits, its type by place in the table, its value. */
export interface Column {
  people: number;
  type: number;
  value: number;
}

/**
 * Every group that the people of a table could form in a home of its types, listed under its first person and there
 * the most valuable first.
 */
export function findColumns(problem: Problem, table: PeopleTable): Column[][] {
  const pairTypes = table.types.flatMap((type, t) => (problem.types[type]!.home.places === 2 ? t : []));
  const trioTypes = table.types.flatMap((type, t) => (problem.types[type]!.home.places === 3 ? t : []));
  return table.people.map((_, a) => {
    const columns: Column[] = [];
    for (let b = a + 1; b < table.people.length; b++) {
      if (!table.mayShare(a, b)) continue;
      if (table.pairIsClosed(a, b))
        addColumns(columns, pairTypes, (1 << a) | (1 << b), (t) => table.pairValue(a, b, t));
      if (trioTypes.length === 0) continue;
      for (let c = b + 1; c < table.people.length; c++) {
        if (!table.mayShare(a, c) || !table.mayShare(b, c) || !table.trioIsClosed(a, b, c)) continue;
        addColumns(columns, trioTypes, (1 << a) | (1 << b) | (1 << c), (t) => table.trioValue(a, b, c, t));
      }
    }
    return columns.sort((x, y) => y.value - x.value);
  });
}

function addColumns(columns: Column[], types: readonly number[], people: number, valueIn: (t: number) => number): void {
  for (const type of types) {
    const value = valueIn(type);
    if (value >= 0) columns.push({ people, type, value });
  }
}
