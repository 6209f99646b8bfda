import { isStuck, progressOf, type Steps } from './progress.js';

const now = new Date('2026-12-15T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3600 * 1000);
const steps = (told: Partial<Steps>): Steps => ({
  isInvited: false,
  hasBegun: false,
  readyAt: null,
  stoppedAt: null,
  lastSignAt: null,
  ...told,
});

describe('progress', () => {
  it.each<[Partial<Steps>, string]>([
    [{}, 'notInvited'],
    [{ isInvited: true }, 'invited'],
    [{ isInvited: true, hasBegun: true }, 'busy'],
    [{ hasBegun: true }, 'busy'],
    [{ isInvited: true, hasBegun: true, readyAt: now }, 'ready'],
    [{ readyAt: now }, 'ready'],
    [{ readyAt: now, stoppedAt: now }, 'stopped'],
  ])('%j: %s', (told, progress) => {
    expect(progressOf(steps(told))).toBe(progress);
  });
});

describe('stuck after 14 days', () => {
  const stuck = (told: Partial<Steps>) => isStuck(steps(told), now, { stuckAfterDays: 14 });

  it('is who was invited, or began, and was not heard of since', () => {
    expect(stuck({ isInvited: true, lastSignAt: daysAgo(15) })).toBe(true);
    expect(stuck({ hasBegun: true, lastSignAt: daysAgo(15) })).toBe(true);
    expect(stuck({ isInvited: true, lastSignAt: daysAgo(14) })).toBe(false);
  });

  it('is nobody who is not invited, ready, or stopped', () => {
    expect(stuck({ lastSignAt: daysAgo(99) })).toBe(false);
    expect(stuck({ hasBegun: true, readyAt: now, lastSignAt: daysAgo(99) })).toBe(false);
    expect(stuck({ hasBegun: true, stoppedAt: now, lastSignAt: daysAgo(99) })).toBe(false);
  });
});
