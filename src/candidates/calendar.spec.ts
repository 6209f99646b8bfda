import { ageOn, monthsBefore } from './calendar.js';

describe('age on a day', () => {
  it('goes up on the birthday itself', () => {
    expect(ageOn('2000-12-01', '2026-11-30')).toBe(25);
    expect(ageOn('2000-12-01', '2026-12-01')).toBe(26);
  });

  it('goes up on 1 March for somebody born on 29 February, outside leap years', () => {
    expect(ageOn('2004-02-29', '2026-02-28')).toBe(21);
    expect(ageOn('2004-02-29', '2026-03-01')).toBe(22);
    expect(ageOn('2004-02-29', '2028-02-29')).toBe(24);
  });
});

describe('full months before a day', () => {
  it('is the same date, also over a new year', () => {
    expect(monthsBefore('2026-12-01', 6)).toBe('2026-06-01');
    expect(monthsBefore('2026-03-15', 6)).toBe('2025-09-15');
    expect(monthsBefore('2026-12-31', 24)).toBe('2024-12-31');
  });

  it('counts somebody who registered at the end of a long month on the last day of a short one', () => {
    expect(monthsBefore('2026-02-28', 6)).toBe('2025-08-31');
    expect(monthsBefore('2026-02-27', 6)).toBe('2025-08-27');
    expect(monthsBefore('2028-02-28', 6)).toBe('2027-08-28');
  });

  it('stays within a target month that is shorter', () => {
    expect(monthsBefore('2026-08-30', 6)).toBe('2026-02-28');
    expect(monthsBefore('2026-12-31', 6)).toBe('2026-06-30');
  });
});
