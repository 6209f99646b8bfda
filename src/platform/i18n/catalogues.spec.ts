import { IntlMessageFormat } from 'intl-messageformat';
import { catalogueFiles, CANDIDATE_CATALOGUES, REVIEW_STATES } from './catalogue-files.js';
import { LANGUAGES, localeOf, STAFF_LANGUAGES, type Language } from './languages.js';

const files = catalogueFiles().map((file) => [`${file.catalogue} ${file.language}`, file] as const);
const sources = new Map(
  catalogueFiles()
    .filter(({ language }) => language === 'nl')
    .map(({ catalogue, texts }) => [catalogue, texts]),
);

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
  expect(sources.size).toBeGreaterThan(5);
  for (const { catalogue } of catalogueFiles()) expect([...sources.keys()]).toContain(catalogue);
  expect([...sources.keys()]).toEqual(expect.arrayContaining([...CANDIDATE_CATALOGUES]));
});

test.each(files)('%s has the keys and placeholders of its Dutch source', (_, { catalogue, language, texts }) => {
  const original = sources.get(catalogue)!;
  expect(Object.keys(texts).sort()).toEqual(Object.keys(original).sort());
  for (const [key, message] of Object.entries(original)) {
    expect({ key, has: placeholders(texts[key]!, language) }).toEqual({ key, has: placeholders(message, 'nl') });
  }
});

test.each(files)('%s has every plural form of its language, and no empty text', (_, { language, texts }) => {
  for (const [key, message] of Object.entries(texts)) {
    expect({ key, missing: missingForms(message, language) }).toEqual({ key, missing: [] });
    expect(message.trim()).not.toBe('');
  }
});

/** Dutch and English are written by us; what was translated says who may rely on it. */
const translated = files.filter(([, { language }]) => !STAFF_LANGUAGES.includes(language));

test.each(translated)('%s says, and says alone, whether a native speaker has read it', (_, { about }) => {
  expect(Object.keys(about)).toEqual(['$review']);
  expect(REVIEW_STATES).toContain(about['$review']);
});

test.each(CANDIDATE_CATALOGUES)('%s exists in every language that candidates can choose', (catalogue) => {
  const found = catalogueFiles().filter((file) => file.catalogue === catalogue);
  expect(found.map(({ language }) => language)).toEqual(LANGUAGES);
});

test('what is translated is on the list of what candidates read', () => {
  const names = new Set(translated.map(([, { catalogue }]) => catalogue));
  expect([...names].sort()).toEqual([...CANDIDATE_CATALOGUES].sort());
});
