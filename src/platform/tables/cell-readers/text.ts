import { fault, type CellReader } from '../cell.js';

/**
 * Text of at most `maxLength` characters. A number in a spreadsheet (a house number, a postcode) is taken as its digits; a date
 * or a checkbox is refused, because the spreadsheet may have made it out of something else (house number 3-5 becomes 3 May).
 */
export function text(maxLength: number): CellReader<string> {
  return (cell) => {
    if (cell instanceof Date || typeof cell === 'boolean') return fault('textExpected');
    const value = String(cell).normalize('NFC');
    if (value.length > maxLength) return fault('textTooLong', { length: value.length, max: maxLength });
    return { value };
  };
}
