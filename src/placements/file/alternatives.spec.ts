import { alternativesTo, type OtherResult } from './alternatives.js';

const result = (number: number, groups: OtherResult['groups']): OtherResult => ({
  id: `run-${number}`,
  number,
  groups,
});
const group = { home: 'kerkstraat', candidates: ['a', 'b'] };

test('the same people in the same home are the same, in whatever order', () => {
  expect(alternativesTo(group, [result(1, [{ home: 'kerkstraat', candidates: ['b', 'a'] }])])).toMatchObject([
    { run: { id: 'run-1', number: 1 }, isSame: true },
  ]);
});

test('others in the home, and the people elsewhere or without a place', () => {
  const groups = [
    { home: 'kerkstraat', candidates: ['c', 'd'] },
    { home: 'dijk', candidates: ['a', 'e'] },
  ];
  expect(alternativesTo(group, [result(2, groups)])).toEqual([
    {
      run: { id: 'run-2', number: 2 },
      isSame: false,
      inHome: ['c', 'd'],
      people: [
        { candidateId: 'a', homeId: 'dijk' },
        { candidateId: 'b', homeId: null },
      ],
    },
  ]);
});

test('a home that stays empty, and one more person than the group', () => {
  expect(alternativesTo(group, [result(3, [])])).toMatchObject([{ isSame: false, inHome: [] }]);
  const three = [{ home: 'kerkstraat', candidates: ['a', 'b', 'c'] }];
  expect(alternativesTo(group, [result(4, three)])).toMatchObject([{ isSame: false }]);
});
