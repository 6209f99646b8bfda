import { mutualChoices } from './mutual-choices.js';

const member = (candidateId: string, liked: string[], others: string[]) => ({
  candidateId,
  parts: {
    perHousemate: others.map((candidate) => ({ candidate, score: 500, liked: liked.includes(candidate) })),
    home: { locationRank: 0, locationBonus: 300, rentPoints: 0 },
  },
});

test('a pair counts when both said yes to each other', () => {
  const group = [
    member('sanne', ['yonas', 'amina'], ['yonas', 'amina']),
    member('yonas', ['sanne'], ['sanne', 'amina']),
    member('amina', [], ['sanne', 'yonas']),
  ];
  expect(mutualChoices(group)).toEqual({ mutual: 1, pairs: 3 });
});

test('two people are one pair', () => {
  expect(mutualChoices([member('a', ['b'], ['b']), member('b', ['a'], ['a'])])).toEqual({ mutual: 1, pairs: 1 });
});
