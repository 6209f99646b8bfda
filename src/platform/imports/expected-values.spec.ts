import { choice } from '../tables/cell-readers/choice.js';
import { date } from '../tables/cell-readers/date.js';
import { integer } from '../tables/cell-readers/integer.js';
import { list } from '../tables/cell-readers/list.js';
import { money } from '../tables/cell-readers/money.js';
import { text } from '../tables/cell-readers/text.js';
import { yesNo } from '../tables/cell-readers/yes-no.js';
import { optional, required } from '../tables/columns.js';
import { expectedValues } from './expected-values.js';
import type { Importer } from './importer.js';

const colours = choice({ red: ['rood'], blue: ['blauw'] });
const importer = {
  columns: {
    name: required(text(20), 'Naam'),
    age: required(integer(18, 30), 'Leeftijd'),
    rent: optional(money(), 'Huur'),
    from: required(date(), 'Vanaf'),
    smokes: required(yesNo(), 'Rookt'),
    colour: required(colours, 'Kleur'),
    colours: required(list(colours), 'Kleuren'),
    words: required(list(text(20)), 'Woorden'),
    code: required(text(4), 'Code'),
  },
  explain: (column: string) => (column === 'code' ? '4 cijfers' : undefined),
} as unknown as Importer;

describe('what a column may hold, in words', () => {
  it.each([
    ['name', 'tekst'],
    ['age', 'getal van 18 tot en met 30'],
    ['rent', 'bedrag in euro, zoals 412,50'],
    ['from', 'datum, zoals 31-12-2026'],
    ['smokes', 'ja of nee'],
    ['colour', 'rood, blauw'],
    ['colours', 'rood, blauw (meer mogelijk, met | ertussen)'],
    ['words', 'tekst (meer mogelijk, met | ertussen)'],
    ['code', '4 cijfers'],
  ])('%s: %s', (key, words) => {
    expect(expectedValues(importer, key, 'nl')).toBe(words);
  });
});
