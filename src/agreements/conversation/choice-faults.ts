import type { FieldProblem } from '../../platform/http/problem.js';
import type { ClauseChoice } from '../agreement.entity.js';
import { forbiddenInOwnWords } from '../template/forbidden-content.js';
import { LONGEST, type ClauseContent, type TopicContent } from '../template/template-content.js';
import { faultsOfWords, type Words } from '../words.js';

/** What is wrong with the choices for a topic: an option that is not there, own words where there can be none, or that are not right. */
export function faultsOfChoices(
  topics: readonly TopicContent[],
  topic: string,
  choices: Readonly<Record<string, ClauseChoice>>,
): FieldProblem[] {
  const clauses = topics.find(({ code }) => code === topic)?.clauses ?? [];
  return Object.entries(choices).flatMap(([code, choice]) => {
    const clause = clauses.find((one) => one.code === code);
    const messages = clause ? faultsOfChoice(clause, choice) : ['There is no such clause.'];
    return messages.map((message) => ({ field: code, message }));
  });
}

function faultsOfChoice({ options, ownWords }: ClauseContent, { option, words }: ClauseChoice): string[] {
  if (option !== null && words !== null) return ['Choose an option or write your own words, not both.'];
  if (words !== null) return ownWords ? faultsOfOwnWords(words) : ['Own words are not possible here.'];
  const isThere = option === null || options.some(({ code }) => code === option);
  return isThere ? [] : ['There is no such option.'];
}

function faultsOfOwnWords(words: Words): string[] {
  const faults = faultsOfWords(words, LONGEST.own);
  return faults.length > 0 ? faults : forbiddenInOwnWords(words).map(({ field, message }) => `${field}: ${message}`);
}
