import { DocumentError } from '../../platform/documents/document-error.js';
import type { Documents } from '../../platform/documents/documents.service.js';
import type { FieldProblem } from '../../platform/http/problem.js';
import { LANGUAGES, type Language } from '../../platform/i18n/languages.js';
import type { TopicContent } from './template-content.js';
import { wordsOfTopics } from './template-texts.js';
import { templateTexts } from './texts.js';

const TEMPLATE = 'agreements/template/characters.typ';
/** Every font has these; anything else is tried. */
const PLAIN = /^[\n -~]$/;
const letters = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * Texts with a character that no font has: no agreement with them could ever be shared. Each character is printed once, so
 * that it takes as long for a whole template as for a topic.
 * @param language of the sentences that say so
 */
export async function unprintableIn(
  documents: Documents,
  topics: readonly TopicContent[],
  language: Language = 'en',
): Promise<FieldProblem[]> {
  const texts = LANGUAGES.map((one) => ({ language: one, characters: charactersOf(topics, one) }));
  const used = texts.filter(({ characters }) => characters.length > 0);
  if (used.length === 0) return [];
  try {
    await documents.pdf(TEMPLATE, { texts: used });
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError) || error.code !== 'missing-glyphs') throw error;
    return placesOf(topics, error.characters, language);
  }
}

function charactersOf(topics: readonly TopicContent[], language: Language): string[] {
  const all = wordsOfTopics(topics).flatMap(({ words }) =>
    Array.from(letters.segment(words[language] ?? ''), ({ segment }) => segment),
  );
  return [...new Set(all)].filter((one) => !PLAIN.test(one)).sort();
}

function placesOf(topics: readonly TopicContent[], characters: readonly string[], language: Language): FieldProblem[] {
  const t = templateTexts(language);
  const problems = wordsOfTopics(topics).flatMap(({ field, words }) =>
    Object.entries(words).flatMap(([written, text]) => {
      const held = characters.filter((one) => text.includes(one)).map(named);
      const message = t('textUnprintable', { characters: held.join(' ') });
      return held.length > 0 ? [{ field: `${field}.${written}`, message }] : [];
    }),
  );
  const message = t('textUnprintable', { characters: characters.map(named).join(' ') });
  return problems.length > 0 ? problems : [{ field: 'topics', message }];
}

/** As it is and by its number: it may be one that nobody sees. */
const named = (characters: string): string => {
  const numbers = [...characters].map((one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
  return `${characters} (${numbers.join(' ')})`;
};
