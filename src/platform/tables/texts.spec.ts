import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';

const folder = 'src/platform/tables';
const texts = (language: string) =>
  JSON.parse(readFileSync(`${folder}/texts/${language}.json`, 'utf8')) as Record<string, string>;
const codes = [...readFileSync(`${folder}/problem.ts`, 'utf8').matchAll(/^ {2}\| '(\w+)'/gm)]
  .map((match) => match[1])
  .sort();

describe.each(['nl', 'en'])('the texts in %s', (language) => {
  it('are there for every code, and for nothing else', () => {
    expect(Object.keys(texts(language)).sort()).toEqual(codes);
  });

  it('are sentences in ICU format', () => {
    const values = {
      found: 'x',
      expected: 'y',
      first: 'z',
      suggestion: 's',
      min: 0,
      max: 4,
      count: 3,
      length: 9,
      number: 2,
    };
    for (const text of Object.values(texts(language))) {
      expect(String(new IntlMessageFormat(text, language).format(values))).toMatch(/^[^{}]+[.?]$/);
    }
  });
});
