import { directionOf, type Language } from '../../platform/i18n/languages.js';
import { UNSEEN_CHARACTERS } from '../words.js';

/** A line as it is printed. Pieces belong together without a space: between them a line may break. */
export interface PrintedLine {
  direction: 'ltr' | 'rtl';
  pieces: string[];
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/;
const RIGHT_TO_LEFT_SCRIPT = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
/** Longer than a word of any of the languages: an address of the web, or a finger on a key. It would run out of the page. */
const WITHOUT_A_BREAK = /\S{36,}/u;
const PIECE = 12;
const letters = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * A text that people sign, to be read as it was written: nothing left out, nothing that works in secret.
 * @param own words of the residents' own: each line has the direction of its own script
 */
export function printedLines(text: string, language: Language, own: boolean): PrintedLine[] {
  return text.split(LINE_END).map((line) => {
    const shown = visible(line);
    return {
      direction: (own ? directionOfScript(shown) : null) ?? directionOf(language),
      pieces: WITHOUT_A_BREAK.test(shown) ? pieces(shown) : [shown],
    };
  });
}

/** Characters that steer the direction of text or can't be seen are named instead of obeyed. */
export const visible = (text: string): string => text.replace(STEERING, named);

/** Zero-width joiners and non-joiners are part of how Farsi is written. */
const STEERING = new RegExp(`(?![\\u200c\\u200d\\n])${UNSEEN_CHARACTERS.source}`, 'gu');
const named = (character: string) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;

/** A name without the characters that steer its direction: they come along unseen when it is copied. */
export const plainName = (name: string): string => name.replace(STEERING, '').trim();

/** By the first letter, as browsers do for `dir="auto"`; null for a text without letters. */
export function directionOfScript(text: string): 'ltr' | 'rtl' | null {
  const first = /\p{L}/u.exec(text)?.[0];
  return first === undefined ? null : RIGHT_TO_LEFT_SCRIPT.test(first) ? 'rtl' : 'ltr';
}

function pieces(line: string): string[] {
  return line.split(/(\s+)/).flatMap((word) => {
    if (!WITHOUT_A_BREAK.test(word)) return word === '' ? [] : [word];
    const all = Array.from(letters.segment(word), ({ segment }) => segment);
    return Array.from({ length: Math.ceil(all.length / PIECE) }, (_, i) =>
      all.slice(i * PIECE, (i + 1) * PIECE).join(''),
    );
  });
}
