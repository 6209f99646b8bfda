import { CellFault } from '../problem.js';
import type { CellReader } from '../cell.js';
import { shown } from '../cell.js';

/** Several items in one cell, separated by `|`, or by `,` where the file itself isn't separated by commas. No item twice. */
export function list<T>(readItem: CellReader<T>): CellReader<T[]> {
  return (cell, listSeparator) => {
    const items = typeof cell === 'string' ? splitItems(cell, listSeparator) : [cell];
    const values: T[] = [];
    const faults: CellFault[] = [];
    for (const item of items) {
      const reading = readItem(item, listSeparator);
      if ('faults' in reading) faults.push(...reading.faults);
      else if (values.includes(reading.value)) faults.push(new CellFault('duplicateItem', { found: shown(item) }));
      else values.push(reading.value);
    }
    return faults.length > 0 ? { faults } : { value: values };
  };
}

function splitItems(cell: string, separator: RegExp): string[] {
  return cell
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
