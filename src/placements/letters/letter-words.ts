import { daysAfter } from '../../platform/clock/local-time.js';
import { isDraft } from '../../platform/i18n/catalogue-files.js';
import { formatsFor } from '../../platform/i18n/format.js';
import { isolated } from '../../platform/i18n/isolated.js';
import { SOURCE_LANGUAGE, type Language } from '../../platform/i18n/languages.js';
import { webTexts } from '../../platform/web/texts.js';
import { letterBody } from './letter-body.js';
import type { CommonFacts, ToldDecision } from './letter-facts.js';
import { text, type LetterPart, type LetterSection } from './letter-sections.js';
import { letterTexts, type LetterTranslate } from './texts.js';

/** A letter in one language, ready for a page or for paper. */
export interface LetterWords {
  language: Language;
  title: string;
  /** "Brief van 1 dec 2026" */
  letterOf: string;
  /** Of a translation: that the Dutch text is the one that counts, and whether somebody has checked it. */
  note: string | null;
  greeting: string;
  sections: LetterSection[];
}

/** The page with all rules of allocation. */
const RULES_PAGE = '/how-we-allocate';

/**
 * The words of a letter: the same facts give the same words.
 * @param baseUrl the service's address, in front of the page with the rules
 */
export function letterWords(told: ToldDecision, language: Language, baseUrl: string): LetterWords {
  const t = letterTexts(language);
  const formats = formatsFor(language);
  const { facts } = told;
  const { title, what, why, rule, next } = letterBody(told, { t, formats });
  const rules: LetterPart[] = [
    ...text(t('rulesVersion', { version: isolated(facts.policyVersion) })),
    { as: 'link', text: baseUrl + RULES_PAGE },
  ];
  return {
    language,
    title,
    letterOf: t('letterOf', { date: formats.date(facts.decidedOn) }),
    note: noteOf(language, t),
    greeting: t('greeting', { name: isolated(told.firstName) }),
    sections: [
      { title: t('whatTitle'), parts: what },
      { title: t('whyTitle'), parts: why },
      { title: t('ruleTitle'), parts: [...rule, ...rules] },
      { title: t('nextTitle'), parts: next },
      { title: t('objectTitle'), parts: objecting(facts, t, formats.date) },
    ],
  };
}

function noteOf(language: Language, t: LetterTranslate): string | null {
  if (language === SOURCE_LANGUAGE) return null;
  return isDraft(language) ? webTexts(language)('draftText') : t('translationNote');
}

function objecting(
  { decidedOn, objection: { name, address, days } }: CommonFacts,
  t: LetterTranslate,
  dateOf: (day: string) => string,
): LetterPart[] {
  const until = dateOf(daysAfter(decidedOn, days));
  return [
    ...text(t('objectHow', { days, until })),
    { as: 'address', text: address.startsWith(name) ? address : `${name}, ${address}` },
    ...text(t('objectWrite'), t('objectHelp')),
  ];
}

/** A letter line by line, without layout. */
export function plainTextOf({ title, letterOf, greeting, sections }: LetterWords): string[] {
  const lines = [
    title,
    letterOf,
    greeting,
    ...sections.flatMap((section) => [section.title, ...section.parts.flatMap(linesOf)]),
  ];
  return lines.map((line) => line.replace(/[\u2068\u2069]/g, ''));
}

function linesOf(part: LetterPart): string[] {
  if (part.as === 'list') return part.items;
  return part.as === 'quote' ? part.lines : [part.text];
}
