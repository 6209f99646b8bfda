import { daysAfter, localTimeOf, momentAt } from './local-time.js';

describe('the clock in the Netherlands', () => {
  it.each([
    ['2026-12-01', '14:00', '2026-12-01T13:00:00.000Z'],
    ['2027-03-27', '14:00', '2027-03-27T13:00:00.000Z'],
    ['2027-03-28', '14:00', '2027-03-28T12:00:00.000Z'],
    ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
    ['2027-10-31', '14:00', '2027-10-31T13:00:00.000Z'],
  ])('shows %s %s at %s', (day, time, moment) => {
    expect(momentAt(day, time)?.toISOString()).toBe(moment);
    expect(localTimeOf(new Date(moment))).toEqual({ day, time });
  });

  it.each([
    ['2027-03-28', '02:30'],
    ['2027-02-30', '14:00'],
    ['2027-02-03', '24:30'],
    ['tomorrow', '14:00'],
    ['', ''],
  ])('never shows "%s %s"', (day, time) => expect(momentAt(day, time)).toBeNull());

  it('counts days over the end of a month and the change of the clock', () => {
    expect(daysAfter('2027-03-27', 2)).toBe('2027-03-29');
    expect(daysAfter('2026-12-31', 60)).toBe('2027-03-01');
  });
});
