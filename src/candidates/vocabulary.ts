import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../platform/i18n/languages.js';

/** A word of the corporation's lists, by its code. A gap falls back to Dutch. */
export interface Word extends Partial<Record<Language, string>> {
  code: string;
  nl: string;
  /** Of a language: what its speakers call it. */
  name?: string;
  /** Of an interest: its pictogram. */
  icon?: string;
  /** Of an interest: an offer of the intake (`offers`); who made it can host an activity about this. */
  offer?: string;
}

/** What candidates can speak and like: `config/languages.json` and `config/interests.json`. */
export class Vocabulary {
  constructor(
    readonly languages: readonly Word[],
    readonly interests: readonly Word[],
  ) {}

  /** The name of a language for staff; the code when it left the list since. */
  languageName(code: string, language: Language): string {
    return nameOf(this.languages, code, language);
  }

  interestName(code: string, language: Language): string {
    return nameOf(this.interests, code, language);
  }

  /** The name of a language in that language: understood by those who speak it, whatever the page's language is. */
  ownName(code: string): string {
    return this.languages.find((word) => word.code === code)?.name ?? code;
  }
}

function nameOf(words: readonly Word[], code: string, language: Language): string {
  const word = words.find((candidate) => candidate.code === code);
  return word?.[language] ?? word?.nl ?? code;
}

/** @param folder where `languages.json` and `interests.json` are */
export function readVocabulary(folder: string): Vocabulary {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Word[];
  return new Vocabulary(read('languages.json'), read('interests.json'));
}
