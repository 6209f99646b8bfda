import { compareRuns } from './compare-runs.js';

describe('compareRuns', () => {
  const run = [
    { home: 'h1', candidates: ['a', 'b'] },
    { home: 'h2', candidates: ['c', 'd', 'e'] },
    { home: 'h3', candidates: ['f', 'g'] },
  ];

  it('finds nothing when only the order differs', () => {
    const other = run.map(({ home, candidates }) => ({ home, candidates: candidates.toReversed() })).reverse();
    expect(compareRuns(run, other)).toEqual({ sameGroups: 3, people: [] });
  });

  it('tells who lives elsewhere, with others, or in one of the two only', () => {
    const other = [
      { home: 'h1', candidates: ['b', 'a'] },
      { home: 'h2', candidates: ['c', 'd', 'x'] },
      { home: 'h4', candidates: ['f', 'g'] },
    ];
    const { sameGroups, people } = compareRuns(run, other);
    expect(sameGroups).toBe(1);
    expect(people.map(({ candidate, change }) => `${candidate} ${change}`).sort()).toEqual([
      'c moved',
      'd moved',
      'e onlyInRun',
      'f moved',
      'g moved',
      'x onlyInOther',
    ]);
    expect(people.find(({ candidate }) => candidate === 'e')).toMatchObject({ run: run[1], other: null });
    expect(people.find(({ candidate }) => candidate === 'f')).toMatchObject({ run: run[2], other: other[2] });
  });
});
