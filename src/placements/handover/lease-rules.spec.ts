import 'reflect-metadata';
import { join } from 'node:path';
import { readDutchRules } from '../../platform/config/dutch-rules.js';
import { leaseFaults, leaseOf, type LeaseContext, type LeaseDraft } from './lease-rules.js';

const rules = readDutchRules(join(process.cwd(), 'config/dutch-rules.json'));
const born = (birthDate: string) => ({ reference: birthDate, firstName: 'Sanne', birthDate });
const context: LeaseContext = {
  tenants: [born('2004-05-01'), born('1999-12-02')],
  offeredOn: '2026-11-20',
  isRunning: false,
  rulesOn: (day) => rules.leaseRulesOn(day),
};
const lease: LeaseDraft = {
  startsOn: '2026-12-01',
  signedOn: '2026-12-01',
  leaseType: 'indefinite',
  endsOn: null,
};
/** `field code` of each fault. */
const faultsOf = (change: Partial<LeaseDraft>, more: Partial<LeaseContext> = {}) =>
  leaseFaults({ ...lease, ...change }, { ...context, ...more }).map(({ field, code }) => `${field} ${code}`);

describe('a lease', () => {
  it('for an indefinite time has no end', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ endsOn: '2028-11-30' })).toEqual(['endsOn endOfIndefinite']);
  });

  it('tells all that is missing or wrong at once', () => {
    expect(faultsOf({ startsOn: null, signedOn: '2026-02-30', leaseType: null, endsOn: 'soon' })).toEqual([
      'startsOn startMissing',
      'signedOn signingMissing',
      'leaseType typeMissing',
      'endsOn endWrong',
    ]);
    expect(faultsOf({ signedOn: '2026-12-02', endsOn: '2026-11-30', leaseType: 'temporary' })).toEqual([
      'signedOn signedAfterStart',
      'endsOn endBeforeStart',
    ]);
  });

  it.each(['2062-12-01', '2010-01-01'])('is not of %s, which nobody means', (day) => {
    const far = { startsOn: day, signedOn: day, endsOn: day, leaseType: 'youth' } as const;
    expect(faultsOf(far)).toEqual(['startsOn dayFarAway', 'signedOn dayFarAway']);
  });
});

describe('a lease for young people', () => {
  const youth = { leaseType: 'youth' } as const;

  it('is for who is 27 when it is signed, not for who becomes 28 that day', () => {
    expect(faultsOf({ ...youth, signedOn: '2026-12-01' }, { tenants: [born('1998-12-02')] })).toEqual([]);
    expect(faultsOf({ ...youth, signedOn: '2026-12-01' }, { tenants: [born('1998-12-01')] })).toEqual([
      'leaseType notYoung',
    ]);
  });

  it('looks at the day of signing, also when somebody is 28 on the first day', () => {
    expect(faultsOf({ ...youth, signedOn: '2026-11-30' }, { tenants: [born('1998-12-01')] })).toEqual([]);
  });

  it('is not for who is 17, and names everybody for whom it is not', () => {
    const tenants = [born('2009-01-01'), born('2004-05-01'), born('1990-01-01')];
    const [fault] = leaseFaults({ ...lease, ...youth }, { ...context, tenants });
    expect(fault).toMatchObject({ code: 'notYoung', people: [tenants[0], tenants[2]] });
  });

  it.each([
    ['2026-12-01', '2031-11-30'],
    ['2027-01-15', '2032-01-14'],
    ['2027-03-01', '2032-02-29'],
  ])('from %s lasts five years: until %s', (startsOn, endsOn) => {
    const draft = { ...lease, ...youth, startsOn };
    expect(leaseOf(draft, context).endsOn).toBe(endsOn);
    expect(faultsOf({ ...youth, startsOn, endsOn })).toEqual([]);
    expect(faultsOf({ ...youth, startsOn, endsOn: '2030-06-01' })).toEqual(['endsOn youthEnd']);
  });

  it('can be extended by two years once it runs', () => {
    const isRunning = true;
    expect(faultsOf({ ...youth, endsOn: '2033-11-30' })).toEqual(['endsOn youthEnd']);
    expect(faultsOf({ ...youth, endsOn: '2033-11-30' }, { isRunning })).toEqual([]);
    expect(faultsOf({ ...youth, endsOn: '2033-12-01' }, { isRunning })).toEqual(['endsOn youthExtension']);
    expect(faultsOf({ ...youth, endsOn: '2031-11-29' }, { isRunning })).toEqual(['endsOn youthExtension']);
  });
});

describe('a temporary lease', () => {
  const temporary = { leaseType: 'temporary' } as const;

  it('has an end, at most two years away', () => {
    expect(faultsOf(temporary)).toEqual(['endsOn endMissing']);
    expect(faultsOf({ ...temporary, endsOn: '2028-11-30' })).toEqual([]);
    expect(faultsOf({ ...temporary, endsOn: '2028-12-01' })).toEqual(['endsOn temporaryTooLong']);
  });
});
