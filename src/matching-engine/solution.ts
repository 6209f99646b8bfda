import type { Group, Habit, TargetGroup, Topic } from './instance.js';

/** How much work the engine does; the same effort and seed give the same groups on every machine. */
export type Effort = 'quick' | 'normal' | 'deep';

export type Phase = 'preparing' | 'grouping' | 'bounding' | 'improving' | 'explaining';

export interface Progress {
  phase: Phase;
  /** 0 … 1, over all phases together. */
  done: number;
  objective: number;
  upperBound: number | null;
}

/** `signal` is read often (at least every 50 ms): a host sets `aborted` to end with the best answer so far. */
export interface SolveOptions {
  seed: number;
  effort: Effort;
  /** Seconds; a safety stop only: the effort normally ends the search. */
  timeLimit: number;
  onProgress?: (progress: Progress) => void;
  signal?: { readonly aborted: boolean };
}

/** Something that all people of a group have in common. `ids` are language or interest codes. */
export type SharedPoint =
  | { kind: 'mutualLikes' }
  | { kind: 'languages'; ids: string[] }
  | { kind: 'interests'; ids: string[] }
  | { kind: 'kitchen'; value: number }
  | { kind: 'habit'; habit: Habit; lowest: number; highest: number }
  | { kind: 'age'; youngest: number; oldest: number };

/** A topic on which the people differ; `spread` 0 … 100 is what the least alike two lose of its full score. */
export interface Difference {
  topic: Topic;
  spread: number;
}

/** A person's satisfaction with its parts: Σ perHousemate.score (doubled in a pair) + locationBonus + rentPoints. */
export interface PersonExplanation {
  candidate: string;
  satisfaction: number;
  parts: {
    perHousemate: { candidate: string; score: number; liked: boolean }[];
    home: { locationRank: number; locationBonus: number; rentPoints: number };
  };
}

export interface GroupExplanation {
  home: string;
  /** Strongest first. */
  shared: SharedPoint[];
  /** Largest first. */
  differences: Difference[];
  people: PersonExplanation[];
}

/** Why a person has no place. Never names another person and never tells what another chose. */
export type UnplacedReason =
  | { code: 'bondTooLarge'; size: number; largestHome: number }
  | { code: 'bondMembersDoNotFit'; size: number }
  | { code: 'noHomeInChosenLocations' }
  | { code: 'noHomeWithinRent'; lowestRent: number; maxRent: number }
  | { code: 'notAvailableInTime'; earliest: number; until: number }
  | { code: 'noHomeForPet' }
  | { code: 'noStepFreeHome' }
  | { code: 'noHomeMeetsAllLimits'; limits: HomeLimit[] }
  | { code: 'noCompatibleHousemate' }
  | { code: 'satisfactionTooLow'; minimumSatisfaction: number }
  | { code: 'mixRuleFull'; location: string; cluster: string | null; targetGroup: TargetGroup; maximum: number }
  | { code: 'noCompleteGroup'; emptyHomes: number }
  | { code: 'tooFewHomes'; places: number; interested: number };

/** The limits a person sets to a home, beside its location. */
export type HomeLimit = 'rent' | 'availability' | 'pet' | 'stepFree';

export interface UnplacedPerson {
  candidate: string;
  /** The most binding first, at least one. */
  reasons: UnplacedReason[];
}

export interface GroupFigures {
  candidates: number;
  housed: number;
  medianSatisfaction: number | null;
  /** The satisfaction that 5% of the housed people stay below. */
  lowSatisfaction: number | null;
}

export interface Figures extends GroupFigures {
  perTargetGroup: Record<TargetGroup, GroupFigures>;
  totalSatisfaction: number;
}

export interface Solution {
  groups: Group[];
  objective: number;
  /** No feasible set of groups has a higher objective. */
  upperBound: number;
  /** (upperBound − objective) / upperBound; 0 when the bound is 0. */
  gap: number;
  /** The groups are optimal: objective equals the bound. */
  proven: boolean;
  unplaced: UnplacedPerson[];
  /** In the order of `groups`. */
  explanations: GroupExplanation[];
  figures: Figures;
  stopped: 'finished' | 'timeLimit' | 'cancelled';
}
