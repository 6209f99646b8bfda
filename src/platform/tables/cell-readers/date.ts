import { fault, shown, type CellReader, type CellReading } from '../cell.js';

const TIME_OF_DAY = /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const DUTCH = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** A calendar date as `yyyy-mm-dd`, written as `31-12-2026`, `1-2-2026`, `31/12/2026` or `2026-12-31`; a time of day is dropped. */
export function date(): CellReader<string> {
  return (cell) => {
    if (cell instanceof Date)
      return inCalendar(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate(), shown(cell));
    const written = typeof cell === 'string' ? cell.replace(TIME_OF_DAY, '') : '';
    const dutch = DUTCH.exec(written);
    if (dutch) return inCalendar(Number(dutch[4]), Number(dutch[3]), Number(dutch[1]), shown(cell));
    const iso = ISO.exec(written);
    if (iso) return inCalendar(Number(iso[1]), Number(iso[2]), Number(iso[3]), shown(cell));
    return fault('notADate', { found: shown(cell) });
  };
}

function inCalendar(year: number, month: number, day: number, found: string): CellReading<string> {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  if (!exists || year < FIRST_YEAR || year > LAST_YEAR) return fault('impossibleDate', { found });
  return { value: moment.toISOString().slice(0, 10) };
}
