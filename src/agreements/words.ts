import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isLanguage, LANGUAGES, SOURCE_LANGUAGE, type Language } from '../platform/i18n/languages.js';

/** The same text in several languages. Dutch counts, and stands in where a language is missing. */
export type Words = { nl: string } & Partial<Record<Language, string>>;

/** A text in the language of a reader, and the language that it is really in. */
export interface Spoken {
  text: string;
  language: Language;
}

export function spoken(words: Words, language: Language): Spoken {
  const own = words[language];
  return own ? { text: own, language } : { text: words.nl, language: SOURCE_LANGUAGE };
}

/** Steers the direction of text, or can't be seen at all: neither belongs in a text that people sign. */
export const UNSEEN_CHARACTERS = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;
/** A zero-width non-joiner is part of how Farsi is written. */
const ALLOWED_UNSEEN = /[\n\u200c\u200d]/g;

/** Korean fillers: letters by name, and nothing to see. */
const FILLERS = '\\u115f\\u1160\\u3164\\uffa0';
const READABLE = new RegExp(`(?![${FILLERS}])[\\p{L}\\p{N}]`, 'u');
/** Whether there is something to read: a letter or a digit at least. */
export const isReadable = (text: string): boolean => READABLE.test(text);

/** What is wrong with a text in a language, in a sentence; null: nothing. */
function faultOf(language: string, text: unknown, most: number): string | null {
  if (!isLanguage(language)) return `${language} is not one of ${LANGUAGES.join(', ')}`;
  if (typeof text !== 'string' || !isReadable(text))
    return `${language} must be a text; leave the language out instead`;
  if ([...text].length > most) return `${language} has more than ${most} characters`;
  if (UNSEEN_CHARACTERS.test(text.replace(ALLOWED_UNSEEN, '')))
    return `${language} holds characters that can't be seen`;
  return null;
}

/** Everything that is wrong with words, in sentences. */
export function faultsOfWords(value: unknown, most: number): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return ['it must be an object with a text for each language: { "nl": "…", "en": "…" }'];
  const missing = SOURCE_LANGUAGE in value ? [] : ['nl is missing: Dutch is the text that counts'];
  return [...missing, ...Object.entries(value).flatMap(([language, text]) => faultOf(language, text, most) ?? [])];
}

/** A property that holds {@link Words}. @param most characters of each text */
export const IsWords = (most: number, options?: ValidationOptions) =>
  ValidateBy(
    {
      name: 'isWords',
      validator: {
        validate: (value) => faultsOfWords(value, most).length === 0,
        defaultMessage: (args) =>
          (args && Array.isArray(args.value) ? (args.value as unknown[]) : [args?.value])
            .flatMap((one) => faultsOfWords(one, most))
            .join('; '),
      },
    },
    options,
  );
