import type { Gender, Group, Habit, InstanceCandidate, TargetGroup, Topic } from './instance/instance.js';
import type { ExactSolver } from './proof/exact-model.js';
import type { AreaRunner } from './search/improve-area.js';

/** How much work the engine does; the same effort and seed give the same groups on every machine. */
export type Effort = 'quick' | 'normal' | 'deep';

/** In the order in which they come. */
export type Phase = 'preparing' | 'grouping' | 'bounding' | 'improving' | 'proving' | 'explaining';

export interface Progress {
  phase: Phase;
  /** 0 … 1, over all phases together. */
  done: number;
  /** The best so far. */
  objective: number;
  /** Null while no bound is known. */
  upperBound: number | null;
}

export interface SolveOptions {
  /** A whole number. */
  seed: number;
  /** Left out: as much as the time limit allows. Only with an effort is a result repeatable. */
  effort?: Effort;
  /** Seconds. With an effort a safety stop only: the effort normally ends the search. */
  timeLimit: number;
  /**
   * The groups of an earlier answer to nearly the same question: those that are still possible stay, unless others are clearly
   * better (`KEEPING_BONUS`).
   */
  earlier?: readonly Group[];
  onProgress?: (progress: Progress) => void;
  /** Read often (at least every 50 ms): a host sets `aborted` to end with the best answer so far. */
  signal?: { readonly aborted: boolean };
  /** Proves optima of up to 100 people; without one nothing is proven that the bound does not show. */
  exactSolver?: ExactSolver;
  /** Does parts of the work side by side, `threads` at a time; with an effort the result is the same without. */
  side?: { threads: number; run: AreaRunner };
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
  | { code: 'tooFewHomes'; places: number; interested: number }
  | { code: 'runEndedEarly' };

/** The limits a person sets to a home, beside its location. */
export type HomeLimit = 'rent' | 'availability' | 'pet' | 'stepFree';

/**
 * The one change of a person's own answers that would help them most, at the prices of this answer. Never about genders, never
 * about one other person: what they might accept is named only where several people ask for it.
 */
export type Advice =
  | { change: 'location'; location: string }
  | { change: 'maxRent'; maxRent: number }
  | { change: 'until'; until: number }
  | { change: 'from'; from: number }
  | { change: 'acceptsSmoking' }
  | { change: 'acceptsPets' };

export interface UnplacedPerson {
  candidate: string;
  /** The most binding first, at least one. */
  reasons: UnplacedReason[];
  /** Null when no single change would help, or there were no prices to tell. */
  advice: Advice | null;
}

export interface GroupFigures {
  candidates: number;
  housed: number;
  medianSatisfaction: number | null;
  /** The satisfaction that 5% of the housed people stay below. */
  lowSatisfaction: number | null;
}

/** Ages in years, both ends included. */
export const AGE_BANDS = { under21: [0, 20], from21: [21, 23], from24: [24, 26], from27: [27, Infinity] } as const;
export type AgeBand = keyof typeof AGE_BANDS;

/** Groups of people who would all rather live together than as they do, the mix rule left aside. */
export interface BlockingGroups {
  pairs: number;
  trios: number;
}

/** How far people got whom they chose. */
export interface ChosenFigures {
  /** Housed people who live with at least one person they said yes to; and with one who said yes too. */
  withChosen: number;
  mutual: number;
  /** Groups of people who invited each other, and how many of them have a home together. */
  houseGroups: number;
  houseGroupsHoused: number;
}

export interface Figures extends GroupFigures {
  totalSatisfaction: number;
  perTargetGroup: Record<TargetGroup, GroupFigures>;
  perGender: Record<Gender, GroupFigures>;
  perAgeBand: Record<AgeBand, GroupFigures>;
  perUrgency: Record<InstanceCandidate['urgency'], GroupFigures>;
  /** By the id of people's first choice: how those who want to live there most fare, wherever they are housed. */
  perFirstLocation: Record<string, GroupFigures>;
  chosen: ChosenFigures;
  /** Null when there was no time to count them. */
  blocking: BlockingGroups | null;
  /**
   * What the mix rule costs, in points of the objective: the upper bound without the rule less the bound with it. Null when there
   * was no time to find out.
   */
  mixRuleCost: number | null;
}

/** Why a run ended: its work was done (or the best was proven), its time was over, or the host asked. */
export type Stopped = 'finished' | 'timeLimit' | 'cancelled';

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
  /** Of the earlier groups that were given (`SolveOptions.earlier`), how many are in this answer too; null without. */
  kept: { earlier: number; kept: number } | null;
  stopped: Stopped;
}
