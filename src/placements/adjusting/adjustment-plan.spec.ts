import { canSwap, changesOf, stampOf, type DraftGroup, type GroupChange } from './adjustment-plan.js';

const drafts: DraftGroup[] = [
  { placementId: 'A', candidateIds: ['sanne', 'yonas'] },
  { placementId: 'B', candidateIds: ['amina', 'tim', 'noor'] },
  { placementId: 'C', candidateIds: ['lars', 'zoe'] },
];
const wish = (candidateIds: string[], swap = false) => ({ placementId: 'A', candidateIds, swap });

test('somebody who leaves changes only their own draft', () => {
  expect(changesOf(drafts, wish(['sanne']))).toEqual([
    { placementId: 'A', before: ['sanne', 'yonas'], after: ['sanne'] },
  ]);
});

test('who comes from another draft leaves a place open there', () => {
  expect(changesOf(drafts, wish(['sanne', 'amina']))).toEqual([
    { placementId: 'A', before: ['sanne', 'yonas'], after: ['sanne', 'amina'] },
    { placementId: 'B', before: ['amina', 'tim', 'noor'], after: ['tim', 'noor'] },
  ]);
});

test('in a swap who leaves takes the place of who comes', () => {
  expect(changesOf(drafts, wish(['sanne', 'amina'], true))).toEqual([
    { placementId: 'A', before: ['sanne', 'yonas'], after: ['sanne', 'amina'] },
    { placementId: 'B', before: ['amina', 'tim', 'noor'], after: ['tim', 'noor', 'yonas'] },
  ]);
});

test('whole groups can swap their homes', () => {
  expect(changesOf(drafts, wish(['lars', 'zoe'], true))).toEqual([
    { placementId: 'A', before: ['sanne', 'yonas'], after: ['lars', 'zoe'] },
    { placementId: 'C', before: ['lars', 'zoe'], after: ['sanne', 'yonas'] },
  ]);
});

test.each([
  ['the same people in another order', wish(['yonas', 'sanne']), 'nothingChanges'],
  ['a swap with somebody who is in no draft', wish(['sanne', 'omar'], true), 'swapUnclear'],
  ['a swap with two drafts at once', wish(['amina', 'lars'], true), 'swapUnclear'],
  ['a swap in which nobody leaves', wish(['sanne', 'yonas', 'tim'], true), 'swapUnclear'],
  ['a draft from which everybody goes to another', wish(['lars', 'zoe']), 'draftEmpty'],
])('%s is not understood', (_, adjustment, problem) => {
  expect(changesOf(drafts, adjustment)).toBe(problem);
  expect(canSwap(drafts, adjustment)).toBe(problem === 'draftEmpty');
});

test('a draft has at least one person', () => {
  expect(changesOf(drafts, wish([]))).toBe('draftEmpty');
});

test('the stamp stays as long as the groups that one starts from, whatever the order', () => {
  const stamp = (adjustment: ReturnType<typeof wish>, from = drafts) =>
    stampOf(changesOf(from, adjustment) as GroupChange[]);
  const reordered = drafts.toReversed().map((draft) => ({ ...draft, candidateIds: draft.candidateIds.toReversed() }));
  expect(stamp(wish(['sanne', 'amina']), reordered)).toBe(stamp(wish(['sanne', 'amina'])));
  const changed = drafts.map((draft) =>
    draft.placementId === 'B' ? { ...draft, candidateIds: ['amina', 'tim'] } : draft,
  );
  expect(stamp(wish(['sanne', 'amina']), changed)).not.toBe(stamp(wish(['sanne', 'amina'])));
});
