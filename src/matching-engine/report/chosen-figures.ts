import type { Instance } from '../instance/instance.js';
import { findBonds } from '../score/bonds.js';
import type { ChosenFigures, GroupExplanation } from '../solution.js';

/** Who lives with somebody they chose, and which bonds live together: a bond is housed as a whole or not at all. */
export function findChosenFigures(
  { candidates }: Pick<Instance, 'candidates'>,
  explanations: readonly GroupExplanation[],
): ChosenFigures {
  const likes = new Map(candidates.map((person) => [person.id, new Set(person.likes)]));
  const chose = (one: string, other: string) => likes.get(one)?.has(other) ?? false;
  const people = explanations.flatMap((group) =>
    group.people.map(({ candidate }) => ({
      candidate,
      housemates: group.people.map((other) => other.candidate).filter((other) => other !== candidate),
    })),
  );
  const housed = new Set(people.map(({ candidate }) => candidate));
  const bonds = findBonds(candidates).members.filter((members) => members.length > 1);
  return {
    withChosen: people.filter(({ candidate, housemates }) => housemates.some((other) => chose(candidate, other)))
      .length,
    mutual: people.filter(({ candidate, housemates }) =>
      housemates.some((other) => chose(candidate, other) && chose(other, candidate)),
    ).length,
    houseGroups: bonds.length,
    houseGroupsHoused: bonds.filter((members) => members.every((index) => housed.has(candidates[index]!.id))).length,
  };
}
