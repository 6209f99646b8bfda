import { date } from './date.js';

const read = (cell: string | number | Date) => date()(cell, /[|,]/);

describe('a date', () => {
  it.each([
    '31-12-2026',
    '31/12/2026',
    '2026-12-31',
    '31-12-2026 14:05',
    '2026-12-31T00:00:00.000',
    new Date('2026-12-31T00:00:00Z'),
  ])('%s is the last day of 2026', (written) => {
    expect(read(written)).toEqual({ value: '2026-12-31' });
  });

  it('may be written without zeros, day before month', () => {
    expect(read('1-2-2026')).toEqual({ value: '2026-02-01' });
  });

  it.each(['31-02-2026', '29-02-2025', '12/31/2026', '2026-13-01', '01-01-0026', '00-01-2026', '01-01-2626'])(
    '%s can’t be: refused',
    (written) => {
      expect(read(written)).toMatchObject({ faults: [{ code: 'impossibleDate', values: { found: written } }] });
    },
  );

  it.each(['31-12-26', '31 december 2026', '31-12/2026', 'morgen', 46387])('%s is not a date', (written) => {
    expect(read(written)).toMatchObject({ faults: [{ code: 'notADate' }] });
  });

  it('takes 29 February of a leap year', () => {
    expect(read('29-02-2028')).toEqual({ value: '2028-02-29' });
  });
});
