import { isIsoDay } from './iso-day.js';

describe('isIsoDay', () => {
  it.each(['2026-12-01', '2028-02-29'])('takes %s', (day) => {
    expect(isIsoDay(day)).toBe(true);
  });

  it.each(['2026-02-29', '2026-13-01', '1-12-2026', '2026-12-01T00:00:00Z', '0026-12-01', '', null, 20261201])(
    'refuses %p',
    (day) => {
      expect(isIsoDay(day)).toBe(false);
    },
  );
});
