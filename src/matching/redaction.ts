import { ConflictException } from '@nestjs/common';
import type { Group, Instance, Solution } from '../matching-engine/index.js';

/** What a run was made of, without one person: as if they had not been there. */
export function instanceWithout(instance: Instance, personId: string): Instance {
  const others = (ids: string[]) => ids.filter((id) => id !== personId);
  return {
    ...instance,
    candidates: instance.candidates
      .filter(({ id }) => id !== personId)
      .map((candidate) => ({
        ...candidate,
        likes: others(candidate.likes),
        invites: others(candidate.invites),
        declines: others(candidate.declines),
      })),
    locked: groupsWithout(instance.locked, personId),
  };
}

/** What a run found, without one person and without what their group shares. The figures count everybody, and stay. */
export function solutionWithout(solution: Solution, personId: string): Solution {
  return {
    ...solution,
    groups: groupsWithout(solution.groups, personId),
    unplaced: solution.unplaced.filter(({ candidate }) => candidate !== personId),
    explanations: solution.explanations.map((group) => {
      if (group.people.every(({ candidate }) => candidate !== personId)) return group;
      const people = group.people
        .filter(({ candidate }) => candidate !== personId)
        .map((person) => ({ ...person, parts: partsWithout(person.parts, personId) }));
      return { ...group, people, shared: [], differences: [] };
    }),
  };
}

type Parts = Solution['explanations'][number]['people'][number]['parts'];

const partsWithout = (parts: Parts, personId: string): Parts => ({
  ...parts,
  perHousemate: parts.perHousemate.filter(({ candidate }) => candidate !== personId),
});

const groupsWithout = (groups: Group[], personId: string): Group[] =>
  groups.map((group) => ({ ...group, candidates: group.candidates.filter((id) => id !== personId) }));

export const runRedacted = () =>
  new ConflictException({
    type: 'run-redacted',
    message: 'Somebody in this run had their data erased: it can not be calculated again or compared any more.',
  });
