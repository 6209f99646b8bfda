import type { Difference, SharedPoint } from '../matching-engine/index.js';
import { differenceSentences, sharedSentences, type SentenceWords } from './proposal-sentences.js';
import { proposalTexts } from './texts.js';

const wordsIn = (language: 'nl' | 'en'): SentenceWords => ({
  t: proposalTexts(language),
  list: (items) => items.join(' + '),
  languageName: (code) => ({ en: 'Engels', ar: 'Arabisch' })[code] ?? code,
  interestName: (code) => ({ cooking: 'koken' })[code] ?? code,
});
const said = (points: SharedPoint[], size = 3) =>
  sharedSentences(points, size, wordsIn('nl')).map(({ lead, detail }) => `${lead} ${detail}`);

test('what people share is said in whole sentences, in the order of the engine', () => {
  expect(
    said([
      { kind: 'mutualLikes' },
      { kind: 'languages', ids: ['en', 'ar'] },
      { kind: 'interests', ids: ['cooking'] },
      { kind: 'kitchen', value: 2 },
      { kind: 'age', youngest: 21, oldest: 23 },
    ]),
  ).toEqual([
    'Iedereen koos elkaar. Alle drie zeiden ze ‘graag’ over elkaar.',
    'Gedeelde talen: Engels + Arabisch. Alle drie willen ze zo praten in huis.',
    'Zelfde interesse: koken. Alle drie noemen ze dit.',
    'Zelfde gebruik van de keuken. Ze gaven hetzelfde antwoord over koken.',
    'Bijna even oud. 21 tot 23 jaar.',
  ]);
});

test('two people are spoken of as two', () => {
  expect(said([{ kind: 'languages', ids: ['en'] }], 2)).toEqual([
    'Gedeelde taal: Engels. Allebei willen ze zo praten in huis.',
  ]);
});

test.each([
  [0, 1, 'Ze gaan vroeg naar bed.'],
  [2, 2, 'Niet vroeg en niet laat naar bed.'],
  [3, 4, 'Ze gaan laat naar bed.'],
])('a habit from %i to %i is told by its side of the scale', (lowest, highest, words) => {
  expect(said([{ kind: 'habit', habit: 'sleep', lowest, highest }])).toEqual([`Slaapritme past. ${words}`]);
});

test('what to talk about says how large the difference is and gives a question', () => {
  const differences: Difference[] = [
    { topic: 'sleep', spread: 75 },
    { topic: 'guests', spread: 50 },
  ];
  expect(differenceSentences(differences, [], wordsIn('nl')).map(({ lead, detail }) => `${lead} ${detail}`)).toEqual([
    'Heel ander slaapritme. Wanneer is het ’s avonds en ’s ochtends stil in huis?',
    'Ander idee over bezoek. Hoe vaak komt er bezoek, en wie blijft er slapen?',
  ]);
});

test('a topic that they share in part is not said a second time as a difference', () => {
  const shared: SharedPoint[] = [
    { kind: 'languages', ids: ['en'] },
    { kind: 'habit', habit: 'noise', lowest: 1, highest: 2 },
  ];
  const differences: Difference[] = [
    { topic: 'languages', spread: 30 },
    { topic: 'noise', spread: 30 },
    { topic: 'age', spread: 40 },
  ];
  expect(differenceSentences(differences, shared, wordsIn('nl'))).toHaveLength(1);
});

test('every topic to talk about has its words in both languages', () => {
  const topics = ['sleep', 'cleanliness', 'guests', 'noise', 'kitchen', 'languages', 'interests', 'age'] as const;
  for (const language of ['nl', 'en'] as const) {
    const words = wordsIn(language);
    const differences = topics.flatMap((topic) => [
      { topic, spread: 30 },
      { topic, spread: 100 },
    ]);
    for (const { lead, detail } of differenceSentences(differences, [], words))
      expect(`${lead}${detail}`).not.toMatch(/[{}]/);
  }
});
