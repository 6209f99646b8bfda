import { AGE_BANDS, type Figures, type GroupFigures } from '../matching-engine/index.js';

/** What earlier versions of the engine did not find. */
type Newer = 'perGender' | 'perAgeBand' | 'perUrgency' | 'perFirstLocation' | 'chosen' | 'blocking' | 'mixRuleCost';

/** The figures of a stored run, whichever engine found them. */
export type StoredFigures = Omit<Figures, Newer> & Partial<Pick<Figures, Newer>>;

/** Of fewer people, figures would be about persons. */
export const FEWEST_PEOPLE = 5;

export interface FairnessGroup {
  key: string;
  /** Null: too few people to tell. */
  housed: { count: number; candidates: number } | null;
  /** Points; null when too few of them are housed to tell. */
  satisfaction: { median: number; low: number } | null;
}

export const DIMENSIONS = ['targetGroup', 'gender', 'ageBand', 'urgency', 'firstLocation'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface Fairness {
  dimension: Dimension;
  groups: FairnessGroup[];
}

/** The database keeps the figures, not their order; most people first where there is none of its own. */
const ORDER: Record<Dimension, readonly string[]> = {
  targetGroup: ['statusHolder', 'youngTenant'],
  gender: ['f', 'm', 'x'],
  ageBand: Object.keys(AGE_BANDS),
  urgency: ['1', '2', '3', '4'],
  firstLocation: [],
};

/** How each kind of people fares, without groups of nobody. Dimensions that the run's engine did not know are left out. */
export function fairnessOf(figures: StoredFigures): Fairness[] {
  const found: Record<Dimension, Record<string, GroupFigures> | undefined> = {
    targetGroup: figures.perTargetGroup,
    gender: figures.perGender,
    ageBand: figures.perAgeBand,
    urgency: figures.perUrgency,
    firstLocation: figures.perFirstLocation,
  };
  return DIMENSIONS.map((dimension) => ({
    dimension,
    groups: Object.entries(found[dimension] ?? {})
      .filter(([, { candidates }]) => candidates > 0)
      .map(([key, group]) => ({ key, ...tellable(group) }))
      .sort((a, b) => ORDER[dimension].indexOf(a.key) - ORDER[dimension].indexOf(b.key) || peopleIn(b) - peopleIn(a)),
  })).filter(({ groups }) => groups.length > 0);
}

const peopleIn = ({ housed }: FairnessGroup) => housed?.candidates ?? 0;

/** Without what would be about persons. */
export function tellable(figures: GroupFigures): Omit<FairnessGroup, 'key'> {
  const { candidates, housed, medianSatisfaction: median, lowSatisfaction: low } = figures;
  return {
    housed: candidates < FEWEST_PEOPLE ? null : { count: housed, candidates },
    satisfaction: housed < FEWEST_PEOPLE || median === null || low === null ? null : { median, low },
  };
}
