import { Clock } from '../../platform/clock/clock.js';
import { calendarStep, daysOf, endOfPhase, NO_DAYS, nextPhase, ROUND_PHASES, type RoundPhase } from './round-phases.js';

describe('the phases of a round', () => {
  it('lead from intake to house agreements, one after the other', () => {
    const walk: RoundPhase[] = ['intake'];
    for (let next = nextPhase('intake'); next; next = nextPhase(next)) walk.push(next);
    expect(walk).toEqual(ROUND_PHASES);
  });

  it('end on the first day of the next phase, or of the first later one that has a day', () => {
    const days = daysOf({ choosingClosesOn: '2026-12-10', agreementsFrom: '2026-12-20' });
    const ends = ROUND_PHASES.map((phase) => endOfPhase(phase, days));
    expect(ends).toEqual(['2026-12-10', '2026-12-10', '2026-12-20', '2026-12-20', '2026-12-20', null]);
    expect(endOfPhase('intake', NO_DAYS)).toBeNull();
  });
});

describe('what the calendar asks of a round', () => {
  test.each([
    ['long before its day, whatever stops it', '2026-12-20', true, 'wait'],
    ['before its day, with nothing that stops it', '2026-12-11', false, 'wait'],
    ['some days before, when something stops it', '2026-12-13', true, 'near'],
    ['one day earlier than that', '2026-12-14', true, 'wait'],
    ['on its day', '2026-12-10', false, 'move'],
    ['on its day, when something stops it', '2026-12-10', true, 'blocked'],
    ['long after its day', '2026-10-01', false, 'move'],
    ['long after its day, when something stops it', '2026-10-01', true, 'blocked'],
    ['without a day', null, true, 'wait'],
  ])('%s', (_, end, isStopped, step) => {
    expect(calendarStep(end, '2026-12-10', 3, isStopped)).toBe(step);
  });

  class At extends Clock {
    constructor(private readonly moment: string) {
      super();
    }
    now = () => new Date(this.moment);
  }

  /** The last minute of a day and the first of the next, as clocks in the Netherlands show them. */
  test.each([
    ['an ordinary night', '2026-12-09T22:59:00Z', '2026-12-09T23:00:00Z', '2026-12-10'],
    ['the night before summer time begins', '2027-03-27T22:59:00Z', '2027-03-27T23:00:00Z', '2027-03-28'],
    ['the night after summer time began', '2027-03-28T21:59:00Z', '2027-03-28T22:00:00Z', '2027-03-29'],
    ['the night before summer time ends', '2027-10-30T21:59:00Z', '2027-10-30T22:00:00Z', '2027-10-31'],
    ['the night after summer time ended', '2027-10-31T22:59:00Z', '2027-10-31T23:00:00Z', '2027-11-01'],
  ])('comes at midnight here in %s', (_, before, after, day) => {
    const stepAt = (moment: string) => calendarStep(day, new At(moment).today(), 3, false);
    expect([stepAt(before), stepAt(after)]).toEqual(['wait', 'move']);
  });

  test.each(['2027-03-25', '2027-10-28'])('reminds three days of the calendar before, also over %s', (today) => {
    const inDays = (days: number) => new Date(Date.parse(today) + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
    expect([3, 4].map((days) => calendarStep(inDays(days), today, 3, true))).toEqual(['near', 'wait']);
  });
});
