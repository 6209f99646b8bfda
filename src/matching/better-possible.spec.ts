import { betterPossible, betterPossibleWords } from './better-possible.js';
import { runTexts } from './run-texts.js';

const inDutch = (objective: number, upperBound: number | null) =>
  betterPossibleWords({ objective, upperBound }, runTexts('nl'));

describe('betterPossible', () => {
  it.each([
    [1000, 1001, 0.001],
    [100_000, 100_101, 0.002],
    [1_000_000, 1_000_021, 0.00003],
    [200, 300, 0.5],
    [300, 300, 0],
    [0, 0, 0],
    [0, 300, null],
    [300, null, null],
  ])('of %i against a bound of %p is %p, never too little', (objective, upperBound, share) => {
    expect(betterPossible({ objective, upperBound })).toBe(share);
  });

  it('is told in words', () => {
    expect(inDutch(1000, 1001)).toBe('Er is hooguit 0,1% beter mogelijk.');
    expect(inDutch(1_000_000, 1_000_021)).toBe('Er is hooguit 0,003% beter mogelijk.');
    expect(inDutch(300, 300)).toBe('Bewezen: beter kan niet.');
    expect(inDutch(0, 300)).toBe('Hoeveel beter er mogelijk is, is niet te zeggen.');
    expect(betterPossibleWords({ objective: 1000, upperBound: 1034 }, runTexts('en'))).toBe(
      'At most 3.4% better is possible.',
    );
  });
});
