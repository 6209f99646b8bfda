import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, localeOf, SOURCE_LANGUAGE } from './languages.js';

export type TextValues = Record<string, string | number | boolean | Date>;
/** Gives the text of a key in one language, filled in with values (ICU MessageFormat). */
export type Translate<Key extends string> = (key: Key, values?: TextValues) => string;

/** What a file says about itself (`$review`, see `catalogue-files.ts`) is no text. */
type KeyOf<Source> = Exclude<keyof Source & string, `$${string}`>;
type Translation<Source> = Record<KeyOf<Source>, string>;

export interface Texts<Key extends string> {
  (language: Language): Translate<Key>;
  readonly catalogues: Partial<Record<Language, Record<string, string>>>;
  /** Whether this catalogue has its own texts in the language, or falls back to Dutch. */
  has(language: Language): boolean;
}

/**
 * Binds the catalogues of one stage. Keys are typed by the Dutch catalogue, every other language must have the same
 * keys (the compiler checks it; `catalogues.spec.ts` checks the placeholders). A language without a catalogue falls
 * back to Dutch, text and locale together, and so does a key without a text.
 */
export function defineTexts<Source extends Record<string, string>>(
  catalogues: { nl: Source } & Partial<Record<Language, Translation<Source>>>,
): Texts<KeyOf<Source>> {
  type Key = KeyOf<Source>;
  const formats = new Map<string, IntlMessageFormat>();
  const messageIn = (language: Language, key: Key) => (catalogues[language] as Partial<Translation<Source>>)?.[key];

  const format = (language: Language, key: Key): IntlMessageFormat => {
    const id = `${language}:${key}`;
    const known = formats.get(id);
    if (known) return known;
    const spoken = messageIn(language, key) === undefined ? SOURCE_LANGUAGE : language;
    const message = messageIn(spoken, key);
    if (message === undefined) throw new Error(`There is no text "${key}".`);
    const made = new IntlMessageFormat(message, localeOf(spoken));
    formats.set(id, made);
    return made;
  };

  const texts = (language: Language): Translate<Key> => {
    return (key, values) => String(format(language, key).format(values));
  };
  return Object.assign(texts, { catalogues, has: (language: Language) => catalogues[language] !== undefined });
}

/** The texts of what candidates see: the compiler wants every language. */
defineTexts.forEverybody = <Source extends Record<string, string>>(
  catalogues: { nl: Source } & Record<Language, Translation<Source>>,
): Texts<KeyOf<Source>> => defineTexts(catalogues);
