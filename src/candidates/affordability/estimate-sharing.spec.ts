import 'reflect-metadata';
import { join } from 'node:path';
import fc from 'fast-check';
import { readDutchRules } from '../../platform/config/dutch-rules.js';
import { costSharerNorm, estimateSharing, type SharingQuestion } from './estimate-sharing.js';

/**
 * Amounts from 1 July 2026: couple € 2.027,79, single € 1.419,46, under 21 € 350,42 and € 762,24 on top
 * (wetten.overheid.nl/BWBR0015703/2026-07-01, articles 20 and 21). By hand, article 22a:
 * two who count 2.027,79 × (40 + 60)% / 2 = 1.013,895; three 2.027,79 × (40 + 90)% / 3 = 878,709.
 */
const rules = readDutchRules(join(process.cwd(), 'config/dutch-rules.json')).rulesOn('2026-11-25');
const ask = (question: Partial<SharingQuestion> = {}) =>
  estimateSharing({ age: 25, rentPerPerson: 30_000, people: 2, ...question }, rules);

describe('social assistance', () => {
  it.each([
    [2, 101_390],
    [3, 87_871],
  ])('with one lease and %i residents lies between everybody and nobody counting', (people, lowest) => {
    expect(ask({ people }).sharedLease.benefit).toEqual({ lowest, highest: 141_946, because: 'housematesCount' });
  });

  it('is lower for somebody of 21 too: the age of 27 is that of the housemates', () => {
    expect(ask({ age: 21 }).sharedLease.benefit).toEqual(ask({ age: 29 }).sharedLease.benefit);
  });

  it.each([2, 3])('with a lease per room stays that of a single person, with %i residents', (people) => {
    const whole = { lowest: 141_946, highest: 141_946, because: 'housematesDoNotCount' };
    expect(ask({ people }).roomLease.benefit).toEqual(whole);
  });

  it.each(['sharedLease', 'roomLease'] as const)('under 21 is for the parents first, with %s', (form) => {
    expect(ask({ age: 20 })[form].benefit).toEqual({ lowest: 35_042, highest: 111_266, because: 'under21' });
  });

  it('is not there for students', () => {
    expect(ask({ isStudent: true }).sharedLease.benefit).toBeNull();
    expect(ask({ isStudent: true, age: 19 }).roomLease.benefit).toBeNull();
  });
});

describe('rent allowance', () => {
  it('is possible once per home with one lease, by the money of all', () => {
    const maybe = { answer: 'maybe', reasons: ['onePerHome', 'everybodysMoneyCounts'] };
    expect(ask().sharedLease.rentAllowance).toEqual(maybe);
  });

  it('is usually not there for a room', () => {
    expect(ask().roomLease.rentAllowance).toEqual({ answer: 'usuallyNot', reasons: ['roomIsNoHome'] });
  });

  it.each([
    [2, 46_646, false],
    [2, 46_647, true],
    [3, 31_097, false],
    [3, 31_098, true],
  ])('leaves rent above € 932,93 a home out: %i residents at %i cents each', (people, rentPerPerson, isLeftOut) => {
    const { reasons } = ask({ people, rentPerPerson }).sharedLease.rentAllowance;
    expect(reasons.includes('partOfRentNotCounted')).toBe(isLeftOut);
  });

  it.each([
    [20, true],
    [21, false],
  ])('can be less when all are as young as this one of %i', (age, isLess) => {
    expect(ask({ age }).sharedLease.rentAllowance.reasons.includes('lessWhenAllUnder21')).toBe(isLess);
  });
});

describe('the cost-sharing norm, whatever the norm of a couple is', () => {
  const couples = fc.integer({ min: 1, max: 1_000_000 });
  const percent = (adults: number) => costSharerNorm(1_000_000, adults, rules.costSharing) / 10_000;

  it('gives 70%, 50%, 43.33% and 40% of it to each of one to four adults', () => {
    expect([1, 2, 3, 4].map(percent)).toEqual([70, 50, 43.3333, 40]);
  });

  it('gives less to each and more to all, with every adult more', () => {
    fc.assert(
      fc.property(couples, fc.integer({ min: 1, max: 10 }), (couple, adults) => {
        const [now, next] = [adults, adults + 1].map((count) => costSharerNorm(couple, count, rules.costSharing));
        expect(next!).toBeLessThanOrEqual(now!);
        expect(Number.isInteger(now)).toBe(true);
        expect(Math.abs(now! * adults - couple * (0.4 + 0.3 * adults))).toBeLessThanOrEqual(adults / 2 + 1e-6);
      }),
    );
  });
});
