import { SOURCE_LANGUAGE, type Language } from '../../platform/i18n/languages.js';
import type { ToldDecision } from './letter-facts.js';
import { letterWords } from './letter-words.js';

/** The template of `Documents.pdf` that prints what `letterDocument` makes. */
export const LETTER_TEMPLATE = 'placements/letters/letter.typ';

/** A letter for paper: Dutch, and beside it the reader's own language when that is another. */
export function letterDocument(told: ToldDecision, language: Language, baseUrl: string) {
  const dutch = letterWords(told, SOURCE_LANGUAGE, baseUrl);
  return {
    title: dutch.title,
    date: told.facts.decidedOn,
    sender: told.facts.objection.name,
    dutch,
    own: language === SOURCE_LANGUAGE ? null : letterWords(told, language, baseUrl),
  };
}
