import { fault, shown, type CellReader, type CellReading } from '../cell.js';

const PLAIN = /^(\d{1,9})(?:[.,](\d{1,2}|-{1,2}))?$/;
const DUTCH_GROUPS = /^(\d{1,3}(?:\.\d{3}){1,2}),(\d{1,2}|-{1,2})$/;
const ENGLISH_GROUPS = /^(\d{1,3}(?:,\d{3}){1,2})\.(\d{1,2})$/;
const MILLIONS = /^(\d{1,3}(?:\.\d{3}){2}|\d{1,3}(?:,\d{3}){2})$/;
/** One thousand two hundred and thirty-four, or one and a bit? Nobody can know. */
const AMBIGUOUS = /^\d{1,3}[.,]\d{3}$/;

/** An amount of euros, never negative, as whole cents: `412,50`, `412.50`, `€ 1.234,56`, `1,234.56`, `412,-`. */
export function money(): CellReader<number> {
  return (cell) => {
    if (typeof cell === 'number') return fromNumber(cell);
    const amount = typeof cell === 'string' ? cell.replace(/^(€|eur)|\s|(€|eur)$/giu, '') : '';
    const match =
      PLAIN.exec(amount) ?? DUTCH_GROUPS.exec(amount) ?? ENGLISH_GROUPS.exec(amount) ?? MILLIONS.exec(amount);
    if (match?.[1]) return { value: toCents(match[1], match[2]) };
    return fault(AMBIGUOUS.test(amount) ? 'ambiguousAmount' : 'notAnAmount', { found: shown(cell) });
  };
}

function toCents(euros: string, cents = ''): number {
  return Number(euros.replace(/[.,]/g, '')) * 100 + Number(cents.replace(/-/g, '').padEnd(2, '0'));
}

function fromNumber(euros: number): CellReading<number> {
  const cents = Math.round(euros * 100);
  const isWholeCents = Math.abs(euros * 100 - cents) < 1e-6;
  return isWholeCents && cents >= 0 ? { value: cents } : fault('notAnAmount', { found: shown(euros) });
}
