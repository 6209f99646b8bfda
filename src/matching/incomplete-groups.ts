import type { RoundData } from './round-data.js';

/**
 * Who is left out of a run: people of house groups of whom somebody is not in the round. The engine would not know of that
 * person, and place the others without them. Who has a home is missed by nobody; who was offered one may still not come.
 */
export function leftOutOf({
  candidates,
  houseGroups,
  taken,
}: Pick<RoundData, 'houseGroups' | 'taken'> & { candidates: readonly { id: string }[] }): string[] {
  const inRound = new Set(candidates.map(({ id }) => id));
  const withHome = taken.filter(({ isHoused }) => isHoused);
  const housed = new Set(withHome.flatMap(({ members }) => members.map(({ candidateId }) => candidateId)));
  return houseGroups
    .map((group) => group.filter((member) => !housed.has(member)))
    .filter((group) => group.some((member) => !inRound.has(member)))
    .flatMap((group) => group.filter((member) => inRound.has(member)))
    .sort();
}
