import { fault, shown, type CellReader } from '../cell.js';

const YES = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', '1']);
const NO = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0']);

/** Yes or no, in Dutch or English, as a boolean. */
export function yesNo(): CellReader<boolean> {
  return (cell) => {
    const answer = String(cell).toLowerCase();
    if (YES.has(answer)) return { value: true };
    if (NO.has(answer)) return { value: false };
    return fault('notYesOrNo', { found: shown(cell) });
  };
}
