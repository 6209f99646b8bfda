import { fairnessOf, type Dimension, type FairnessGroup, type StoredFigures } from '../fairness.js';

/** How one group of people fares in two runs; null where a run knows nothing of it. */
export interface ComparedGroup {
  key: string;
  run: Omit<FairnessGroup, 'key'> | null;
  other: Omit<FairnessGroup, 'key'> | null;
}

export interface ComparedFairness {
  dimension: Dimension;
  groups: ComparedGroup[];
}

/** The groups of both runs beside each other, in the order of the first; figures of few people are left out of either. */
export function compareFairness(run: StoredFigures, other: StoredFigures): ComparedFairness[] {
  const [here, there] = [fairnessOf(run), fairnessOf(other)];
  const dimensions = [...new Set([...here, ...there].map(({ dimension }) => dimension))];
  return dimensions.map((dimension) => {
    const [ours, theirs] = [here, there].map(
      (side) =>
        new Map(side.find((one) => one.dimension === dimension)?.groups.map(({ key, ...group }) => [key, group])),
    ) as [Map<string, Omit<FairnessGroup, 'key'>>, Map<string, Omit<FairnessGroup, 'key'>>];
    const keys = [...new Set([...ours.keys(), ...theirs.keys()])];
    return {
      dimension,
      groups: keys.map((key) => ({ key, run: ours.get(key) ?? null, other: theirs.get(key) ?? null })),
    };
  });
}
