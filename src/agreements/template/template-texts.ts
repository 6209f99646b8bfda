import type { Language } from '../../platform/i18n/languages.js';
import type { Words } from '../words.js';
import { LONGEST, type TemplateContent, type TopicContent } from './template-content.js';

/** A text of a template with its place: `topics.0.clauses.1.title`. */
export interface PlacedWords {
  field: string;
  words: Words;
  /** Longest, in characters. */
  most: number;
}

/** Every text of a topic. @param path where the topic is, with a dot at the end; empty for the topic alone */
export function wordsOfTopic({ title, purpose, questions, clauses }: TopicContent, path = ''): PlacedWords[] {
  return [
    { field: `${path}title`, words: title, most: LONGEST.title },
    { field: `${path}purpose`, words: purpose, most: LONGEST.line },
    ...questions.map((words, index) => ({ field: `${path}questions.${index}`, words, most: LONGEST.line })),
    ...clauses.flatMap((clause, index) => [
      { field: `${path}clauses.${index}.title`, words: clause.title, most: LONGEST.title },
      ...clause.options.map(({ text }, option) => ({
        field: `${path}clauses.${index}.options.${option}.text`,
        words: text,
        most: LONGEST.clause,
      })),
    ]),
  ];
}

export const wordsOfTopics = (topics: readonly TopicContent[]): PlacedWords[] =>
  topics.flatMap((topic, index) => wordsOfTopic(topic, `topics.${index}.`));

/** How many texts a language does not have: Dutch stands there. */
export const missingIn = (topics: readonly TopicContent[], language: Language): number =>
  wordsOfTopics(topics).filter(({ words }) => !words[language]).length;

/** Languages that say they are complete, and are not. */
export function incompleteLanguages({ languages, topics }: TemplateContent): { language: Language; missing: number }[] {
  return (Object.keys(languages) as Language[])
    .filter((language) => languages[language] === 'complete')
    .map((language) => ({ language, missing: missingIn(topics, language) }))
    .filter(({ missing }) => missing > 0);
}
