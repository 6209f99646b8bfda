import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, localeOf, SOURCE_LANGUAGE } from './languages.js';

export type TextValues = Record<string, string | number | boolean | Date>;
/** Gives the text of a key in one language, filled in with values (ICU MessageFormat). */
export type Translate<Key extends string> = (key: Key, values?: TextValues) => string;

export interface Texts<Key extends string> {
  (language: Language): Translate<Key>;
  readonly catalogues: Partial<Record<Language, Record<string, string>>>;
  /** Whether this catalogue has its own texts in the language, or falls back to Dutch. */
  has(language: Language): boolean;
}

/**
 * Binds the catalogues of one stage. Keys are typed by the Dutch catalogue, every other language must have the same
 * keys (the compiler checks it; `catalogues.spec.ts` checks the placeholders). A language without a catalogue falls
 * back to Dutch, text and locale together.
 */
export function defineTexts<Source extends Record<string, string>>(
  catalogues: { nl: Source } & Partial<Record<Language, Record<keyof Source, string>>>,
): Texts<keyof Source & string> {
  type Key = keyof Source & string;
  const formats = new Map<string, IntlMessageFormat>();

  const format = (language: Language, key: Key): IntlMessageFormat => {
    const id = `${language}:${key}`;
    const known = formats.get(id);
    if (known) return known;
    const message: string | undefined = catalogues[language]?.[key];
    if (message === undefined) throw new Error(`There is no text "${key}" in ${language}.`);
    const made = new IntlMessageFormat(message, localeOf(language));
    formats.set(id, made);
    return made;
  };

  const has = (language: Language) => catalogues[language] !== undefined;
  const texts = (language: Language): Translate<Key> => {
    const spoken = has(language) ? language : SOURCE_LANGUAGE;
    return (key, values) => String(format(spoken, key).format(values));
  };
  return Object.assign(texts, { catalogues: catalogues, has });
}
