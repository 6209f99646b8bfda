import { candidate, home, instance } from '../instances.spec-support.js';
import { solve } from '../solve.js';

const figures = (chose: Record<string, { likes?: string[]; invites?: string[] }>, homes = 2) => {
  const candidates = Object.entries(chose).map(([id, choices]) => candidate(id, choices));
  const story = instance({ candidates, homes: Array.from({ length: homes }, (_, index) => home(`h${index}`)) });
  return solve(story, { seed: 1, effort: 'quick', timeLimit: 60 }).figures.chosen;
};

test('who lives with somebody they chose counts, and apart who was chosen back', () => {
  expect(figures({ a: { likes: ['b'] }, b: { likes: ['a'] }, c: { likes: ['d'] }, d: {} })).toEqual({
    withChosen: 3,
    mutual: 2,
    houseGroups: 0,
    houseGroupsHoused: 0,
  });
});

test('a yes to somebody who lives elsewhere is a yes that came to nothing', () => {
  const found = figures({ a: { likes: ['b', 'c'] }, b: { likes: ['a'] }, c: {}, d: {} });
  expect(found).toMatchObject({ withChosen: 2, mutual: 2 });
  expect(figures({ a: { likes: ['b'] }, b: {}, c: {} }, 0)).toMatchObject({ withChosen: 0 });
});

test('house groups count as a whole', () => {
  const together = (one: string, other: string) => ({
    [one]: { likes: [other], invites: [other] },
    [other]: { likes: [one], invites: [one] },
  });
  const found = figures({ ...together('a', 'b'), ...together('c', 'd') }, 1);
  expect(found).toEqual({ withChosen: 2, mutual: 2, houseGroups: 2, houseGroupsHoused: 1 });
});
