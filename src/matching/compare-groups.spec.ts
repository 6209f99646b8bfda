import { compareGroups } from './compare-groups.js';

describe('compareGroups', () => {
  const stored = [
    { home: 'h1', candidates: ['a', 'b'] },
    { home: 'h2', candidates: ['c', 'd', 'e'] },
  ];

  it('finds nothing when only the order differs', () => {
    const replayed = [
      { home: 'h2', candidates: ['e', 'c', 'd'] },
      { home: 'h1', candidates: ['b', 'a'] },
    ];
    expect(compareGroups(stored, replayed)).toEqual([]);
  });

  it('tells which home got other people, and which one only one result fills', () => {
    const replayed = [
      { home: 'h1', candidates: ['a', 'c'] },
      { home: 'h3', candidates: ['d', 'e'] },
    ];
    expect(compareGroups(stored, replayed)).toEqual([
      { home: 'h1', stored: ['a', 'b'], replayed: ['a', 'c'] },
      { home: 'h2', stored: ['c', 'd', 'e'], replayed: null },
      { home: 'h3', stored: null, replayed: ['d', 'e'] },
    ]);
  });
});
