import { holdsCitizenNumber } from '../../candidates/citizen-number.js';
import type { FieldProblem } from '../../platform/http/problem.js';
import type { Language } from '../../platform/i18n/languages.js';
import type { Words } from '../words.js';
import { combinedIn } from './forbidden-combinations.js';
import { isDenied } from './forbidden-denials.js';
import { patternsFor, searchedLanguages, type Forbidden } from './forbidden-patterns.js';
import type { TopicContent } from './template-content.js';
import { wordsOfTopic, wordsOfTopics, type PlacedWords } from './template-texts.js';
import { templateTexts } from './texts.js';

/** Something that no text of a template may hold, where, and the words that say it. */
interface Found {
  field: string;
  language: Language;
  kind: Forbidden;
  quote: string;
}

/**
 * Money penalties, points, strikes, and what is never asked of anybody, in any language of topics.
 * @param language of the sentences that say what is wrong and how to mend it
 */
export const forbiddenIn = (topics: readonly TopicContent[], language: Language = 'en'): FieldProblem[] =>
  problemsIn(wordsOfTopics(topics), language);

/** What own words may not set or hold either, by the language that they are in. What residents tell of themselves is theirs. */
export const forbiddenInOwnWords = (words: Words, language: Language = 'en'): FieldProblem[] =>
  told(
    findIn(words, '').filter(({ kind }) => NEVER.includes(kind)),
    language,
  ).map(({ field, message }) => ({ field: field.slice(1), message }));
const NEVER: readonly Forbidden[] = ['penalty', 'points', 'strikes', 'citizenNumber'];

/** The same as {@link forbiddenIn} of one topic, with places within it: `clauses.0.title.nl`. */
export const forbiddenInTopic = (topic: TopicContent, language: Language = 'en'): FieldProblem[] =>
  problemsIn(wordsOfTopic(topic), language);

const problemsIn = (texts: readonly PlacedWords[], language: Language): FieldProblem[] =>
  told(
    texts.flatMap(({ field, words }) => findIn(words, field)),
    language,
  );

function told(found: readonly Found[], language: Language): FieldProblem[] {
  const t = templateTexts(language);
  return found.map(({ field, language: written, kind, quote }) => ({
    field: `${field}.${written}`,
    message: t(`forbidden_${kind}`, { quote }),
  }));
}

/** Every kind once for each text: the first words that say it. */
function findIn(words: Words, field: string): Found[] {
  return (Object.entries(words) as [Language, string][]).flatMap(([language, text]) => {
    const read = text
      .normalize('NFKC')
      .replace(/[\u200c\u200d]/g, '')
      .replace(/[ \t]+/g, ' ');
    const quotes = new Map<Forbidden, string>();
    for (const { kind, pattern } of patternsFor(language, read))
      if (!quotes.has(kind)) {
        const quote = quoteOf(read, pattern);
        if (quote) quotes.set(kind, quote);
      }
    for (const { kind, quote } of combinedIn(searchedLanguages(language), read))
      if (!quotes.has(kind)) quotes.set(kind, quote);
    if (holdsCitizenNumber(text)) quotes.set('citizenNumber', '…');
    return [...quotes].map(([kind, quote]) => ({ field, language, kind, quote }));
  });
}

function quoteOf(text: string, pattern: RegExp): string | null {
  for (const { 0: quote, index } of text.matchAll(pattern)) if (!isDenied(text, index, quote.length)) return quote;
  return null;
}
