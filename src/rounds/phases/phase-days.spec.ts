import { dayFaults, dayProblems } from './phase-days.js';
import { daysOf, NO_DAYS, type PhaseDays, type RoundPhase } from './round-phases.js';

const TODAY = '2026-12-10';
const faultsOf = (days: Partial<PhaseDays>, phase: RoundPhase = 'intake', before: Partial<PhaseDays> = NO_DAYS) =>
  dayFaults(daysOf(days), TODAY, { phase, days: daysOf(before) });

describe('the days of a plan', () => {
  it('may all be left out, begin today, and leave some out', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ choosingFrom: TODAY, offersFrom: '2026-12-11', agreementsFrom: '2027-01-05' })).toEqual([]);
  });

  it('are wrong when they are past, or not after the days before: all at once', () => {
    const faults = faultsOf({
      choosingFrom: '2026-12-09',
      choosingClosesOn: '2026-12-20',
      decisionsFrom: '2026-12-20',
      agreementsFrom: '2026-12-15',
    });
    expect(faults).toEqual([
      { field: 'choosingFrom', fault: 'past' },
      { field: 'decisionsFrom', fault: 'order', after: '2026-12-20' },
      { field: 'agreementsFrom', fault: 'order', after: '2026-12-20' },
    ]);
    expect(dayProblems(faults, TODAY).map(({ field, message }) => `${field} ${message}`)).toEqual([
      'choosingFrom must be today (2026-12-10) or later',
      'decisionsFrom must be after 2026-12-20, on which an earlier phase begins',
      'agreementsFrom must be after 2026-12-20, on which an earlier phase begins',
    ]);
  });

  it('stay as they are once their phase has begun', () => {
    const before = { choosingFrom: '2026-11-01', choosingClosesOn: '2026-12-01' };
    expect(faultsOf({ ...before, offersFrom: '2026-12-12' }, 'matching', before)).toEqual([]);
    expect(faultsOf({ ...before, choosingClosesOn: null }, 'matching', before)).toEqual([
      { field: 'choosingClosesOn', fault: 'begun' },
    ]);
  });

  it('may be past when the round waits for something, as long as they are not changed', () => {
    const before = { offersFrom: '2026-12-01', decisionsFrom: '2026-12-05' };
    expect(faultsOf({ ...before, decisionsFrom: '2026-12-24' }, 'matching', before)).toEqual([]);
    expect(faultsOf({ ...before, decisionsFrom: '2026-12-06' }, 'matching', before)).toEqual([
      { field: 'decisionsFrom', fault: 'past' },
    ]);
  });
});
