import type { ClauseChoice } from '../agreement.entity.js';
import type { ClauseContent, FollowedAnswer, TopicContent } from '../template/template-content.js';

/** Codes that somebody answered; none when they did not answer. */
export type LivingAnswers = Readonly<Partial<Record<FollowedAnswer, readonly string[]>>>;

/** What a topic begins with. */
export interface Preselection {
  choices: Record<string, ClauseChoice>;
  /** Somebody's way of living suits another option than another one's. */
  differs: boolean;
}

/**
 * Chooses the options that suit how these people live. Where all suit one option it is chosen; where they differ the one
 * that suits most people is only a suggestion to begin with, and with as many for each, the first: of nothing can be told whose wish it was.
 * A clause that follows no answer begins with its first option.
 */
export function preselect({ clauses }: Pick<TopicContent, 'clauses'>, people: readonly LivingAnswers[]): Preselection {
  const chosen = clauses.map((clause) => ({ clause, counts: votes(clause, people) }));
  return {
    choices: Object.fromEntries(
      chosen.map(({ clause, counts }) => [clause.code, { option: mostSuited(clause, counts), words: null }]),
    ),
    differs: chosen.some(({ counts }) => [...counts.values()].filter((count) => count > 0).length > 1),
  };
}

/** For how many people each option suits one of their answers. */
function votes({ follows, options }: ClauseContent, people: readonly LivingAnswers[]): Map<string, number> {
  if (!follows) return new Map();
  const suitsOne = (suits: readonly string[], answers: LivingAnswers) =>
    (answers[follows] ?? []).some((code) => suits.includes(code));
  return new Map(
    options.map(({ code, suits = [] }) => [code, people.filter((answers) => suitsOne(suits, answers)).length]),
  );
}

function mostSuited({ options }: ClauseContent, counts: ReadonlyMap<string, number>): string {
  const most = Math.max(0, ...counts.values());
  const best = options.find(({ code }) => (counts.get(code) ?? 0) === most);
  return (best ?? options[0]!).code;
}
