import { fairnessOf, type Dimension, type StoredFigures } from '../fairness.js';

/** How far apart the groups of one kind are. Null: fewer than two of them are large enough to tell. */
export interface FairnessGap {
  dimension: Dimension;
  /** Difference between the largest and the smallest share of a group that is housed, 0 … 1. */
  housed: number | null;
  /** Difference between the highest and the lowest median satisfaction of a group, in points. */
  satisfaction: number | null;
}

/** Of every kind of groups that the run's engine looked at; groups of few people do not count, for that would be about persons. */
export const fairnessGaps = (figures: StoredFigures): FairnessGap[] =>
  fairnessOf(figures).map(({ dimension, groups }) => ({
    dimension,
    housed: gapOf(groups.flatMap(({ housed }) => (housed ? [housed.count / housed.candidates] : []))),
    satisfaction: gapOf(groups.flatMap(({ satisfaction }) => (satisfaction ? [satisfaction.median] : []))),
  }));

const gapOf = (values: readonly number[]) => (values.length < 2 ? null : Math.max(...values) - Math.min(...values));
