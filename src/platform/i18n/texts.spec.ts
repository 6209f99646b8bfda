import { defineTexts } from './texts.js';

const nl = { rooms: '{count, plural, one {# kamer} other {# kamers}} voor {price, number}', hello: 'Hallo' };
const ar = { $review: 'draft', rooms: 'غرف: {count}، {price, number}', hello: 'أهلًا' };

describe('a language without its own texts', () => {
  const t = defineTexts({ nl, ar });

  it('is told the Dutch text, with Dutch plurals and numbers', () => {
    expect(t('tr')('rooms', { count: 2, price: 1412.5 })).toBe('2 kamers voor 1.412,5');
    expect(t('ar')('rooms', { count: 2, price: 1412.5 })).toBe('غرف: 2، 1,412.5');
  });

  it('falls back for one key alone where that is all that misses', () => {
    const incomplete = { hello: 'أهلًا' } as typeof nl;
    const words = defineTexts({ nl, ar: incomplete })('ar');
    expect(words('hello')).toBe('أهلًا');
    expect(words('rooms', { count: 1, price: 1412.5 })).toBe('1 kamer voor 1.412,5');
  });
});

it('a key that does not exist is a mistake, not an empty text', () => {
  expect(() => defineTexts({ nl })('nl')('nothing' as 'hello')).toThrow('There is no text "nothing".');
});

it('texts for everybody do not compile without every language', () => {
  const all = { nl, en: nl, ar, ti: nl, tr: nl, fa: nl, so: nl };
  expect(defineTexts.forEverybody(all)('so')('hello')).toBe('Hallo');
  const { so, ...rest } = all;
  // @ts-expect-error Somali misses
  expect(defineTexts.forEverybody(rest).has('so')).toBe(so === undefined);
});
