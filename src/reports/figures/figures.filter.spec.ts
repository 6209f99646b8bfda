import { filterOf } from './figures.filter.js';

const TODAY = '2026-11-28';

test('by itself it is twelve months until today, by month', () => {
  expect(filterOf({}, TODAY)).toEqual({
    filter: { from: '2025-12-01', to: TODAY, step: 'month', round: undefined, location: undefined },
  });
  expect(filterOf({ from: '', to: '2026-03-31' }, TODAY)).toMatchObject({ filter: { from: '2025-04-01' } });
});

test('everything that is wrong is told at once', () => {
  expect(filterOf({ from: '2026-02-30', to: 'gisteren', round: '1', location: 'x', step: 'week' }, TODAY)).toEqual({
    faults: { from: 'notADay', to: 'notADay', round: 'notAnId', location: 'notAnId', step: 'notAStep' },
  });
  expect(filterOf({ from: '2026-05-02', to: '2026-05-01', round: '1' }, TODAY)).toEqual({
    faults: { to: 'toBeforeFrom', round: 'notAnId' },
  });
});

test.each([
  ['that begins tomorrow', { from: '2026-11-29' }, 'toBeforeFrom'],
  ['of eleven years', { from: '2015-01-01', to: '2025-12-31' }, 'periodTooLong'],
])('a period %s is not right', (_, query, fault) => {
  expect(filterOf(query, TODAY)).toEqual({ faults: { to: fault } });
});

test.each([
  ['one day', { from: TODAY }],
  ['ten years', { from: '2016-01-01', to: '2025-12-31' }],
])('a period of %s is right', (_, query) => {
  expect(filterOf(query, TODAY)).toHaveProperty('filter');
});
