import type { Candidate } from '../candidate.entity.js';
import { ageOn } from '../calendar.js';
import { HABITS, type Habit } from '../candidate-answers.js';
import type { ProfileChoices } from './profile.service.js';

/** What other candidates see of somebody: nothing else may ever reach them. */
export interface PublicView {
  /** Decides the colour of the picture; says nothing about the person. */
  id: string;
  name: string;
  avatar: string | null;
  age: number | null;
  /** Codes of the vocabulary. */
  languages: readonly string[];
  interests: readonly string[];
  habits: Partial<Record<Habit, number>> & { kitchen?: number; smokes?: boolean; hasPet?: boolean };
  about: string | null;
}

export const NOTHING_CHOSEN: ProfileChoices = { nickname: null, avatar: null, about: null, hidden: [] };

/** Somebody as others see them, by their own choices. @param today ISO day */
export function publicViewOf(candidate: Candidate, choices: ProfileChoices, today: string): PublicView {
  const shows = (item: ProfileChoices['hidden'][number]) => !choices.hidden.includes(item);
  return {
    id: candidate.id,
    name: choices.nickname ?? candidate.firstName,
    avatar: choices.avatar,
    age: shows('age') ? ageOn(candidate.birthDate, today) : null,
    languages: shows('languages') ? (candidate.languages ?? []) : [],
    interests: shows('interests') ? (candidate.interests ?? []) : [],
    habits: shows('habits') ? habitsOf(candidate) : {},
    about: shows('about') ? choices.about : null,
  };
}

function habitsOf(candidate: Candidate): PublicView['habits'] {
  const names = [...HABITS, 'kitchen', 'smokes', 'hasPet'] as const;
  return Object.fromEntries(names.flatMap((name) => (candidate[name] === null ? [] : [[name, candidate[name]]])));
}
