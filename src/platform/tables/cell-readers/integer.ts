import { fault, shown, type CellReader } from '../cell.js';

/** A whole number from `min` to `max`, both included. */
export function integer(min: number, max: number): CellReader<number> {
  return (cell) => {
    const isWritten = typeof cell === 'number' || (typeof cell === 'string' && /^[+-]?\d{1,15}$/.test(cell));
    const value = isWritten ? Number(cell) : NaN;
    if (!Number.isInteger(value)) return fault('notAnInteger', { found: shown(cell), min, max });
    if (value < min || value > max) return fault('outOfRange', { found: shown(cell), min, max });
    return { value };
  };
}
