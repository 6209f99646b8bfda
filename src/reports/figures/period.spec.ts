import { daysBetween, isIn, stepsOf, yearUntil } from './period.js';

test('twelve calendar months end with that of the day', () => {
  expect(yearUntil('2026-11-28')).toEqual({ from: '2025-12-01', to: '2026-11-28' });
  expect(yearUntil('2027-01-31')).toEqual({ from: '2026-02-01', to: '2027-01-31' });
});

test('months and quarters are those of the calendar, cut to the period', () => {
  expect(stepsOf({ from: '2026-01-31', to: '2026-03-01' }, 'month')).toEqual([
    { from: '2026-01-31', to: '2026-01-31' },
    { from: '2026-02-01', to: '2026-02-28' },
    { from: '2026-03-01', to: '2026-03-01' },
  ]);
  expect(stepsOf({ from: '2025-11-15', to: '2026-04-02' }, 'quarter')).toEqual([
    { from: '2025-11-15', to: '2025-12-31' },
    { from: '2026-01-01', to: '2026-03-31' },
    { from: '2026-04-01', to: '2026-04-02' },
  ]);
});

test('both ends belong to a period', () => {
  const period = { from: '2026-01-01', to: '2026-01-31' };
  expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01', null].map((day) => isIn(period, day))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('days are counted over the change of the clock', () => {
  expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
});
