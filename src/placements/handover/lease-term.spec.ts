import { lastDayOfTerm } from './lease-term.js';

describe('the last day of a term of months', () => {
  it.each([
    ['2026-12-01', 60, '2031-11-30'],
    ['2026-12-15', 24, '2028-12-14'],
    ['2027-03-01', 12, '2028-02-29'],
    ['2027-02-28', 60, '2032-02-27'],
    ['2028-02-29', 60, '2033-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('from %s, %d months: %s', (start, months, last) => expect(lastDayOfTerm(start, months)).toBe(last));
});
