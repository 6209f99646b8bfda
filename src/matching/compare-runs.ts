import type { Group } from '../matching-engine/index.js';
import { compareGroups } from './compare-groups.js';

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
  const otherwise = new Set(compareGroups(run, other).map(({ home }) => home));
  const [inRun, inOther] = [groupOfEach(run), groupOfEach(other)];
  const candidates = [...new Set([...inRun.keys(), ...inOther.keys()])];
  return {
    sameGroups: run.filter(({ home }) => !otherwise.has(home)).length,
    people: candidates.flatMap((candidate) => {
      const [here, there] = [inRun.get(candidate) ?? null, inOther.get(candidate) ?? null];
      if (here && !otherwise.has(here.home)) return [];
      return { candidate, change: here ? (there ? 'moved' : 'onlyInRun') : 'onlyInOther', run: here, other: there };
    }),
  };
}

const groupOfEach = (groups: readonly Group[]) =>
  new Map(groups.flatMap((group) => group.candidates.map((candidate) => [candidate, group] as const)));

/** How many people there are of each change. */
export const countChanges = (people: readonly PersonDifference[]) =>
  Object.fromEntries(
    PERSON_CHANGES.map((change) => [change, people.filter((person) => person.change === change).length]),
  ) as Record<PersonChange, number>;
