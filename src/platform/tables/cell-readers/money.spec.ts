import { money } from './money.js';

const read = (cell: string | number | boolean) => money()(cell, /[|,]/);

describe('an amount', () => {
  it.each([
    ['412,50', 41250],
    ['412.50', 41250],
    ['412,5', 41250],
    ['412', 41200],
    ['€ 1.234,56', 123456],
    ['1,234.56', 123456],
    ['EUR 412', 41200],
    ['412,- €', 41200],
    ['€\u00A0412,50', 41250],
    ['1.234.567', 123456700],
    ['0,05', 5],
    [412.5, 41250],
    [1.005e2, 10050],
  ])('%s is %d cents', (written, cents) => {
    expect(read(written)).toEqual({ value: cents });
  });

  it.each(['1.234', '1,234', '€ 12.500'])('%s may be thousands or cents: refused', (written) => {
    expect(read(written)).toMatchObject({ faults: [{ code: 'ambiguousAmount', values: { found: written } }] });
  });

  it.each(['twaalf', '-412,50', '1.23.456', '412,505,5', '12,3456', '€', true, -5, 412.505])(
    '%s is not an amount',
    (written) => {
      expect(read(written)).toMatchObject({ faults: [{ code: 'notAnAmount' }] });
    },
  );
});
