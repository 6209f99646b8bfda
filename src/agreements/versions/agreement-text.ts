import { hashOf, type Json } from '../../platform/files/canonical-json.js';
import { SOURCE_LANGUAGE, type Language } from '../../platform/i18n/languages.js';
import type { AgreementTopic, ClauseChoice } from '../agreement.entity.js';
import type { ClauseContent, TemplateContent, TopicContent } from '../template/template-content.js';
import type { Words } from '../words.js';

export interface ClauseText {
  code: string;
  title: Words;
  text: Words;
  /** Words of the residents' own, not of the template. */
  isOwn: boolean;
}

export interface TopicText {
  code: string;
  icon: string;
  title: Words;
  clauses: ClauseText[];
}

/** What people sign: for which home, and each topic in every language that it was written in. No names stand in it. */
export interface AgreementText {
  /** Street, number and city. */
  home: string;
  template: number;
  /** Languages whose texts are a draft: the Dutch beside them counts. */
  drafts: Language[];
  topics: TopicText[];
}

/** Puts the text together. A clause without a choice is not agreed about, and is not in it; nor is a topic without clauses. */
export function agreementText(
  home: string,
  template: { number: number; content: TemplateContent },
  topics: readonly Pick<AgreementTopic, 'topic' | 'choices'>[],
): AgreementText {
  const { languages } = template.content;
  const choicesOf = new Map(topics.map(({ topic, choices }) => [topic, choices]));
  return {
    home,
    template: template.number,
    drafts: (Object.keys(languages) as Language[]).filter((one) => languages[one] === 'draft').sort(),
    topics: template.content.topics
      .map((topic) => topicText(topic, choicesOf.get(topic.code) ?? {}))
      .filter(({ clauses }) => clauses.length > 0),
  };
}

function topicText({ code, icon, title, clauses }: TopicContent, choices: Record<string, ClauseChoice>): TopicText {
  return { code, icon, title, clauses: clauses.flatMap((clause) => clauseText(clause, choices[clause.code]) ?? []) };
}

function clauseText({ code, title, options }: ClauseContent, choice: ClauseChoice | undefined): ClauseText | null {
  if (choice?.words) return { code, title, text: choice.words, isOwn: true };
  const option = options.find((one) => one.code === choice?.option);
  return option ? { code, title, text: option.text, isOwn: false } : null;
}

/** SHA-256 of the canonical text: the same words give the same hash, whatever the order of keys. */
export const hashOfText = (text: AgreementText): string => hashOf(text as unknown as Json);

/** Languages in which something is missing, so that its Dutch stands there. */
export function fallsBack(topics: readonly TopicText[], language: Language): boolean {
  if (language === SOURCE_LANGUAGE) return false;
  return topics.some(({ title, clauses }) =>
    [title, ...clauses.flatMap((one) => [one.title, one.text])].some((words) => !words[language]),
  );
}
