import { leftOutOf } from './incomplete-groups.js';

const leftOut = (inRound: string, houseGroups: string[], housed = '', isHoused = true) =>
  leftOutOf({
    candidates: [...inRound].map((id) => ({ id })),
    houseGroups: houseGroups.map((group) => [...group]),
    taken: [
      {
        homeId: 'h',
        isHoused,
        inRound: false,
        members: [...housed].map((candidateId) => ({ candidateId, targetGroup: 'youngTenant' })),
      },
    ],
  });

test('a group that is in the round as a whole stays in', () => {
  expect(leftOut('abcd', ['ab'])).toEqual([]);
});

test('of a group with somebody outside the round nobody takes part', () => {
  expect(leftOut('abcd', ['axb', 'cd'])).toEqual(['a', 'b']);
});

test('somebody who has a home already is missed by nobody', () => {
  expect(leftOut('abcd', ['axb'], 'x')).toEqual([]);
});

test('somebody who was only offered a home is missed: they may still say no', () => {
  expect(leftOut('abcd', ['axb'], 'x', false)).toEqual(['a', 'b']);
});

test('a group that is all outside, or has a home, changes nothing', () => {
  expect(leftOut('ab', ['xy'])).toEqual([]);
  expect(leftOut('ab', ['ax'], 'a')).toEqual([]);
});
