import 'reflect-metadata';
import type { UrgencyPolicy, UrgencyReason } from '../platform/config/policy.js';
import { urgencyOn } from './urgency.js';

const policy: UrgencyPolicy = {
  waitingMonths: [6, 12, 24],
  reasons: { receptionPlaceEnds: 4, leaseEnds: 3, noFixedHome: 4 },
};
const on = (registeredOn: string, urgencyReason: UrgencyReason | null = null) =>
  urgencyOn({ registeredOn, urgencyReason }, '2026-12-01', policy);

describe('urgency on 1 December 2026', () => {
  it.each([
    ['2026-12-01', 1],
    ['2026-06-02', 1],
    ['2026-06-01', 2],
    ['2025-12-02', 2],
    ['2025-12-01', 3],
    ['2024-12-02', 3],
    ['2024-12-01', 4],
    ['2019-01-01', 4],
  ])('of somebody registered on %s is band %i by waiting alone', (registeredOn, band) => {
    expect(on(registeredOn)).toEqual({ band, because: 'waiting' });
  });

  it('is lifted by a reason, at once', () => {
    expect(on('2026-11-30', 'receptionPlaceEnds')).toEqual({ band: 4, because: 'receptionPlaceEnds' });
    expect(on('2026-11-30', 'leaseEnds')).toEqual({ band: 3, because: 'leaseEnds' });
  });

  it('is never lowered by a reason', () => {
    expect(on('2020-01-01', 'leaseEnds')).toEqual({ band: 4, because: 'waiting' });
  });

  it('names the reason when both give the same band', () => {
    expect(on('2025-11-01', 'leaseEnds')).toEqual({ band: 3, because: 'leaseEnds' });
  });
});
