import type { Group } from '../../matching/group-checks.js';

/** A result of the same round. */
export interface OtherResult {
  id: string;
  number: number;
  groups: readonly Group[];
}

/** What another run proposes for a home and for the people who would get it. */
export interface Alternative {
  run: Pick<OtherResult, 'id' | 'number'>;
  /** Exactly these people in this home. */
  isSame: boolean;
  /** Ids of who would live in the home; empty: nobody. */
  inHome: string[];
  /** Where each of the people would live; null: without a place. */
  people: { candidateId: string; homeId: string | null }[];
}

/** What other runs propose instead of a group. */
export function alternativesTo({ home, candidates }: Group, results: readonly OtherResult[]): Alternative[] {
  return results.map(({ id, number, groups }) => {
    const inHome = groups.find((group) => group.home === home)?.candidates ?? [];
    const isSame = inHome.length === candidates.length && candidates.every((one) => inHome.includes(one));
    const people = candidates.map((candidateId) => ({
      candidateId,
      homeId: groups.find((group) => group.candidates.includes(candidateId))?.home ?? null,
    }));
    return { run: { id, number }, isSame, inHome: [...inHome], people };
  });
}
