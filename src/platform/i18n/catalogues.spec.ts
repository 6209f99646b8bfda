import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, localeOf, type Language } from './languages.js';

const SOURCES = join(import.meta.dirname, '../..');
const NAME = new RegExp(`(^|[/.])(${LANGUAGES.join('|')})\\.json$`);

type Catalogue = Record<string, string>;
const read = (file: string) => JSON.parse(readFileSync(join(SOURCES, file), 'utf8')) as Catalogue;
const languageOf = (file: string) => NAME.exec(file)![2] as Language;

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => NAME.test(file));
const dutch = files.filter((file) => languageOf(file) === 'nl');
const translations = files
  .filter((file) => languageOf(file) !== 'nl')
  .map((file) => [file, file.replace(NAME, '$1nl.json')] as const);

interface Part {
  type: number;
  value?: string;
  pluralType?: 'cardinal' | 'ordinal';
  options?: Record<string, { value: Part[] }>;
  children?: Part[];
}
const PLURAL = 6;

/** Names of everything that is filled in, with how often each is a plural. */
function placeholders(message: string, language: Language): string[] {
  const walk = (parts: Part[]): string[] =>
    parts.flatMap((part) => [
      ...(part.type > 0 && part.type < 7 && part.value ? [part.value] : []),
      ...Object.values(part.options ?? {}).flatMap((option) => walk(option.value)),
      ...walk(part.children ?? []),
    ]);
  return [...new Set(walk(new IntlMessageFormat(message, localeOf(language)).getAst()))].sort();
}

/** Plural forms that a language needs and a message does not have. Numbers that are named (`=2`) stand for forms. */
function missingForms(message: string, language: Language): string[] {
  const walk = (parts: Part[]): string[] =>
    parts.flatMap((part) => {
      const options = Object.keys(part.options ?? {});
      const named = options.some((option) => option.startsWith('='));
      const needed = new Intl.PluralRules(localeOf(language), { type: part.pluralType }).resolvedOptions()
        .pluralCategories;
      const missing = part.type === PLURAL && !named ? needed.filter((form) => !options.includes(form)) : [];
      return [...missing, ...Object.values(part.options ?? {}).flatMap((option) => walk(option.value))];
    });
  return walk(new IntlMessageFormat(message, localeOf(language)).getAst());
}

test('there are catalogues, and each has a Dutch source', () => {
  expect(dutch.length).toBeGreaterThan(5);
  for (const [, source] of translations) expect(dutch).toContain(source);
});

test.each(translations)('%s has the keys and placeholders of its Dutch source', (file, source) => {
  const [own, original, language] = [read(file), read(source), languageOf(file)];
  expect(Object.keys(own).sort()).toEqual(Object.keys(original).sort());
  for (const [key, message] of Object.entries(original)) {
    expect({ key, has: placeholders(own[key]!, language) }).toEqual({ key, has: placeholders(message, 'nl') });
  }
});

test.each(files)('%s has every plural form of its language, and no empty text', (file) => {
  for (const [key, message] of Object.entries(read(file))) {
    expect({ key, missing: missingForms(message, languageOf(file)) }).toEqual({ key, missing: [] });
    expect(message.trim()).not.toBe('');
  }
});
