import { exposureOf, exposurePenalty } from './exposure.js';

describe('exposureOf', () => {
  it('gives the share of the tenth who were shown most, among those who were shown', () => {
    const counts = [11, ...Array<number>(9).fill(1), 0, 0];
    expect(exposureOf(counts)).toEqual({ showings: 20, shown: 10, topTenth: 0.55 });
  });

  it('is a tenth when all are shown alike', () => {
    expect(exposureOf(Array<number>(50).fill(3)).topTenth).toBeCloseTo(0.1);
  });

  it('rounds the tenth up, and tells nothing of nothing', () => {
    expect(exposureOf([3, 1]).topTenth).toBe(0.75);
    expect(exposureOf([])).toEqual({ showings: 0, shown: 0, topTenth: null });
  });
});

describe('exposurePenalty', () => {
  it('is nothing for who was not shown, more for who was shown more, and counts by what is usual', () => {
    expect(exposurePenalty(0, 10)).toBe(0);
    expect(exposurePenalty(20, 10)).toBeGreaterThan(exposurePenalty(10, 10));
    expect(exposurePenalty(10, 20)).toBeLessThan(exposurePenalty(10, 10));
  });
});
