/** The groups of the housing programme: known for the mix rule only, never shown to other candidates. */
export const TARGET_GROUPS = ['statusHolder', 'youngTenant'] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

export const GENDERS = ['m', 'f', 'x'] as const;
export type Gender = (typeof GENDERS)[number];

/**
 * Habits from 0 to 4: sleep early … late, cleanliness relaxed … very tidy, guests seldom … often, noise quiet … lively. Beside them
 * stands the style of cooking, 0 to 3: cooks little, alone, together, with own pans; only the same one fits well.
 */
export const HABITS = ['sleep', 'cleanliness', 'guests', 'noise'] as const;
export type Habit = (typeof HABITS)[number];

/** Everything that a candidate can call more or less important. */
export const TOPICS = [...HABITS, 'kitchen', 'languages', 'interests', 'age'] as const;
export type Topic = (typeof TOPICS)[number];
/** 0 does not matter … 3 matters a lot; never all 0. */
export type Importance = Record<Topic, number>;

/** What the matching engine needs to know of everybody: the answers of a candidate who is ready. */
export interface CandidateAnswers extends Record<Habit, number> {
  /** Euro cents a month, for one person. */
  maxRent: number;
  /** ISO days */
  availableFrom: string;
  availableUntil: string;
  /** The resident's own choice; shown to nobody. */
  acceptsGenders: Gender[];
  smokes: boolean;
  acceptsSmoking: boolean;
  hasPet: boolean;
  acceptsPets: boolean;
  needsStepFree: boolean;
  kitchen: number;
  /** Codes of the vocabulary. */
  languages: string[];
  interests: string[];
  importance: Importance;
}
