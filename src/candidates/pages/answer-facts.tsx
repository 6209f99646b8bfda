import type { Fact } from '../../platform/web/components/facts.js';
import type { AnswerWords } from '../answer-texts.js';
import { HABITS, TOPICS, type Habit } from '../candidate-answers.js';
import type { Candidate } from '../candidate.entity.js';
import { Scale } from './scale.js';

/** How somebody lives, as marks on scales. Kitchens are kinds, so they have no scale. */
export function habitFacts(candidate: Candidate, words: AnswerWords): Fact[] {
  const habits = HABITS.map((habit) => ({
    term: words.topic(habit),
    value: habitScale(habit, candidate[habit], words),
  }));
  const { kitchen } = candidate;
  return [
    ...habits,
    { term: words.topic('kitchen'), value: kitchen === null ? words.notAnswered() : words.kitchen(kitchen) },
  ];
}

function habitScale(habit: Habit, value: number | null, words: AnswerWords) {
  return value === null ? words.notAnswered() : <Scale value={value} word={words.habit(habit, value)} />;
}

/** What matters to somebody, what matters most first. */
export function importanceFacts({ importance }: Candidate, words: AnswerWords): Fact[] {
  if (!importance) return [];
  return TOPICS.toSorted((a, b) => importance[b] - importance[a]).map((topic) => ({
    term: words.topic(topic),
    value: words.importance(importance[topic]),
  }));
}
