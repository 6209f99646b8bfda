import { isDeepStrictEqual } from 'node:util';
import type { CandidateFacts } from './candidate-row.js';
import { ANSWER_FIELDS, type AnswerField } from './intake/answered-fields.js';

/** A candidate with the ids of their locations, best first; null when nobody told them. */
export type Told = CandidateFacts & { locations: string[] | null };

/** What a file makes of a candidate. */
export interface Merged {
  facts: Told;
  /** The file says something else than the candidate told here. */
  keptAnswers: boolean;
}

/**
 * A row of a file over what is known already. An answer that the file leaves empty stays as it was, and so does one that the
 * candidate gave here themself: what people tell is theirs.
 * @param own fields that the candidate filled here
 */
export function mergeAnswers(before: Told, row: Told, own: ReadonlySet<AnswerField>): Merged {
  const stays = ANSWER_FIELDS.filter((field) => row[field] === null || own.has(field));
  const keptAnswers = stays.some((field) => row[field] !== null && !isDeepStrictEqual(row[field], before[field]));
  const facts = { ...row, ...Object.fromEntries(stays.map((field) => [field, before[field]])) };
  return { facts, keptAnswers };
}

/** Somebody without interests leaves that one empty: among all other answers it is one too. */
export function withInterests(row: Told): Told {
  const others = ANSWER_FIELDS.filter((field) => field !== 'interests');
  return row.interests === null && others.every((field) => row[field] !== null) ? { ...row, interests: [] } : row;
}

export const hasAllAnswers = (facts: Told): boolean =>
  ANSWER_FIELDS.every((field) => facts[field] !== null) && facts.locations?.length !== 0;
