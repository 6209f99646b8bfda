import { groupsFromInvitations } from './groups-from-invitations.js';

/** `'ab bc'`: a and b invited each other by line 2 of the file, b and c by line 3. */
const from = (links: string, known: Record<string, string> = {}) => {
  const invitations = links.split(' ').map(([a, b], index) => ({ line: index + 2, from: a!, to: b! }));
  const groups = new Map(Object.entries(known).map(([id, members]) => [id, [...members]]));
  const found = groupsFromInvitations(invitations, groups);
  return {
    groups: found.groups.map(({ id, members }) => `${id ?? 'new'}: ${members.join('')}`),
    faults: found.faults.map(({ line, code, pair }) => `${line} ${code} ${pair?.join('') ?? ''}`.trim()),
  };
};

test('two who invited each other are a group', () => {
  expect(from('ab cd')).toEqual({ groups: ['new: ab', 'new: cd'], faults: [] });
});

test('three are one when all invited each other, in whatever order', () => {
  expect(from('ab bc ac')).toEqual({ groups: ['new: abc'], faults: [] });
  expect(from('ab cd ac bc').faults).toEqual(['4 groupTooLarge ac', '5 groupTooLarge bc']);
});

test('three of whom two did not invite each other are none, and it says which two', () => {
  expect(from('ab bc').faults).toEqual(['3 groupIncomplete ac']);
});

test('whether two asked each other before is not told', () => {
  const asked = [
    { line: 2, from: 'a', to: 'c' },
    { line: 3, from: 'b', to: 'c' },
  ];
  const { groups, faults } = groupsFromInvitations(asked, new Map(), () => true);
  expect([groups, faults]).toEqual([[], [{ line: 3, code: 'groupDoesNotFit', pair: null }]]);
});

test('a fourth is one too many', () => {
  expect(from('ab bc ac cd').faults).toEqual(['5 groupTooLarge cd']);
});

test('somebody joins a group that is there, when all of it want that', () => {
  expect(from('ca cb', { G: 'ab' })).toEqual({ groups: ['G: cab'], faults: [] });
  expect(from('ca', { G: 'ab' }).faults).toEqual(['2 inOtherGroup ac']);
});

test('two groups do not become one, and a full one does not grow', () => {
  expect(from('ac', { G: 'ab', H: 'cd' }).faults).toEqual(['2 inOtherGroup ac']);
  expect(from('da', { G: 'abc' }).faults).toEqual(['2 inOtherGroup ad']);
});

test('groups of which the file says nothing stay as they are', () => {
  expect(from('cd', { G: 'ab' })).toEqual({ groups: ['new: cd'], faults: [] });
});
