import type { ClauseContent } from '../template/template-content.js';
import { preselect } from './preselect.js';

const option = (code: string, suits?: string[]) => ({ code, text: { nl: code }, suits });
const visitors: ClauseContent = {
  code: 'visitors',
  title: { nl: 'Bezoek' },
  follows: 'guests',
  ownWords: true,
  options: [option('ask', ['0', '1']), option('tell', ['2']), option('welcome', ['3', '4'])],
};
const keys: ClauseContent = {
  code: 'keys',
  title: { nl: 'Sleutels' },
  ownWords: false,
  options: [option('lock'), option('latch')],
};
const chosen = (clauses: ClauseContent[], ...guests: string[]) =>
  preselect(
    { clauses },
    guests.map((code) => ({ guests: [code] })),
  );

test('where all live alike, the option that suits them is chosen', () => {
  expect(chosen([visitors], '3', '4', '3')).toEqual({
    choices: { visitors: { option: 'welcome', words: null } },
    differs: false,
  });
});

test('where they differ it is talked about, beginning with what suits most', () => {
  expect(chosen([visitors], '0', '4', '3')).toEqual({
    choices: { visitors: { option: 'welcome', words: null } },
    differs: true,
  });
});

test('with as many for each the first option stands, whoever wishes which', () => {
  expect(chosen([visitors], '0', '4')).toEqual(chosen([visitors], '4', '0'));
  expect(chosen([visitors], '4', '0').choices.visitors).toEqual({ option: 'ask', words: null });
});

test('a clause that follows nothing, and people who did not answer, begin with the first option', () => {
  expect(preselect({ clauses: [keys, visitors] }, [{}, { guests: [] }])).toEqual({
    choices: { keys: { option: 'lock', words: null }, visitors: { option: 'ask', words: null } },
    differs: false,
  });
});

test('several answers of one person that suit several options are something to talk about', () => {
  expect(preselect({ clauses: [visitors] }, [{ guests: ['0', '4'] }]).differs).toBe(true);
});
