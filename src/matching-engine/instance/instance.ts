/** The four habits, each answered on a scale of 0 … 4. */
export const HABITS = ['sleep', 'cleanliness', 'guests', 'noise'] as const;
export type Habit = (typeof HABITS)[number];

/** Everything that two people are compared on, in the order of the score. */
export const TOPICS = [...HABITS, 'kitchen', 'languages', 'interests', 'age'] as const;
export type Topic = (typeof TOPICS)[number];

export const TARGET_GROUPS = ['statusHolder', 'youngTenant'] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

export const GENDERS = ['m', 'f', 'x'] as const;
export type Gender = (typeof GENDERS)[number];

/** Weights of the score; all integers. `locationBonus[rank]` is what a person's first, second … location adds. */
export interface InstancePolicy {
  urgencyWeight: number;
  minimumSatisfaction: number;
  likeBonus: number;
  locationBonus: number[];
}

/** A part of a location with its own mix rule. */
export interface InstanceCluster {
  id: string;
  places: number;
  maxStatusHolders: number;
  maxYoungTenants: number;
}

export interface InstanceLocation extends InstanceCluster {
  clusters: InstanceCluster[];
}

/** `rent` is per person in euro a month; `availableFrom` counts days from the round's first day. */
export interface InstanceHome {
  id: string;
  location: string;
  cluster: string | null;
  places: 2 | 3;
  rent: number;
  availableFrom: number;
  petsAllowed: boolean;
  stepFree: boolean;
}

/** `locations` best first; `from` and `until` (days) bound the moment of moving; `importance` 0 … 3, not all 0. */
export interface InstanceCandidate {
  id: string;
  targetGroup: TargetGroup;
  gender: Gender;
  age: number;
  urgency: 1 | 2 | 3 | 4;
  locations: string[];
  maxRent: number;
  from: number;
  until: number;
  acceptsGenders: Gender[];
  smokes: boolean;
  acceptsSmoking: boolean;
  hasPet: boolean;
  acceptsPets: boolean;
  needsStepFree: boolean;
  habits: Record<Habit, number>;
  kitchen: number;
  languages: string[];
  interests: string[];
  importance: Record<Topic, number>;
  likes: string[];
  invites: string[];
  declines: string[];
}

/** A home and the people who live in it together. */
export interface Group {
  home: string;
  candidates: string[];
}

/** One matching problem, format `huisklik-instance/1`: all numbers are integers, days count from the round's first day. */
export interface Instance {
  format: 'huisklik-instance/1';
  name: string;
  policy: InstancePolicy;
  locations: InstanceLocation[];
  homes: InstanceHome[];
  candidates: InstanceCandidate[];
  locked: Group[];
}
