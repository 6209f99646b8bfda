import type { Group } from '../matching-engine/index.js';

/** What can differ for a person between a run and another one. */
export const PERSON_CHANGES = ['moved', 'onlyInRun', 'onlyInOther'] as const;
export type PersonChange = (typeof PERSON_CHANGES)[number];

export interface PersonDifference {
  candidate: string;
  change: PersonChange;
  /** The group that they are in; null without a place. */
  run: Group | null;
  other: Group | null;
}

export interface RunDifferences {
  /** Groups of the same people in the same home. */
  sameGroups: number;
  /** Everybody who lives elsewhere, with others, or in one of the two only. */
  people: PersonDifference[];
}

/** Whatever the order of groups and people. */
export function compareRuns(run: readonly Group[], other: readonly Group[]): RunDifferences {
  const otherKeys = new Set(other.map(keyOf));
  const [inRun, inOther] = [groupOfEach(run), groupOfEach(other)];
  const candidates = [...new Set([...inRun.keys(), ...inOther.keys()])];
  return {
    sameGroups: run.filter((group) => otherKeys.has(keyOf(group))).length,
    people: candidates.flatMap((candidate) => {
      const [here, there] = [inRun.get(candidate) ?? null, inOther.get(candidate) ?? null];
      if (here && there && keyOf(here) === keyOf(there)) return [];
      return { candidate, change: here ? (there ? 'moved' : 'onlyInRun') : 'onlyInOther', run: here, other: there };
    }),
  };
}

const keyOf = ({ home, candidates }: Group) => [home, ...candidates.toSorted()].join();

const groupOfEach = (groups: readonly Group[]) =>
  new Map(groups.flatMap((group) => group.candidates.map((candidate) => [candidate, group] as const)));
