import { brokenLimits } from './broken-limits.js';

const full = { people: 2, places: 2 };

test('a no and a wish about housemates read the same, and name nobody', () => {
  const byNo = brokenLimits([{ code: 'declined', candidates: ['a', 'b'] }], full);
  const byWish = brokenLimits([{ code: 'doNotAcceptEachOther', candidates: ['a', 'b'] }], full);
  expect(byNo).toEqual([{ code: 'doNotFitTogether', candidateIds: [] }]);
  expect(byWish).toEqual(byNo);
  const both = brokenLimits(
    [
      { code: 'declined', candidates: ['a', 'b'] },
      { code: 'doNotAcceptEachOther', candidates: ['a', 'b'] },
    ],
    full,
  );
  expect(both).toEqual(byNo);
});

test('a limit is told once, with everybody whom it is about', () => {
  const violations = ['a', 'b', 'a'].map((id) => ({ code: 'rentTooHigh' as const, candidates: [id] }));
  expect(brokenLimits(violations, full)).toEqual([{ code: 'rentTooHigh', candidateIds: ['a', 'b'] }]);
});

test('an empty place breaks no limit; one person too many does', () => {
  const violations = [{ code: 'groupDoesNotFillHome' as const, candidates: [] }];
  expect(brokenLimits(violations, { people: 1, places: 2 })).toEqual([]);
  expect(brokenLimits(violations, { people: 3, places: 2 })).toEqual([{ code: 'tooManyPeople', candidateIds: [] }]);
});
