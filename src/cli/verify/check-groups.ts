import type { Group, Instance } from '../../matching-engine/index.js';
import type { Problem } from '../problems.js';
import { bondsOf } from './bonds.js';
import { lookUp, type KnownGroup } from './known-groups.js';
import { homeLimits, pairLimits } from './limits.js';
import { mixProblems } from './mix-rule.js';
import { satisfactions } from './score.js';

/** What groups are worth by our own count, and every rule that they break. */
export interface Verdict {
  problems: Problem[];
  objective: number;
  /** Of each person housed, by id. */
  satisfaction: Map<string, number>;
}

/** Checks all seven rules of a result (docs/command-line.md) and counts the objective anew. */
export function checkGroups(instance: Instance, groups: readonly Group[]): Verdict {
  const { known, problems } = lookUp(instance, groups);
  const bonds = bondsOf(instance.candidates);
  const satisfaction = new Map<string, number>();
  let objective = 0;
  for (const group of known) {
    const points = satisfactions(group.people, group.home, instance.policy);
    problems.push(...limitProblems(group), ...bondProblems(group, bonds));
    group.people.forEach((person, k) => {
      const mine = points[k]!;
      satisfaction.set(person.id, mine);
      objective += instance.policy.urgencyWeight * person.urgency + mine;
      const { minimumSatisfaction: least } = instance.policy;
      if (mine < least)
        problems.push({
          path: group.path,
          message: `${person.id} has satisfaction ${mine}, it must be ${least} or more`,
        });
    });
  }
  problems.push(...mixProblems(instance, known), ...lockedProblems(instance.locked, groups));
  return { problems, objective, satisfaction };
}

function limitProblems({ path, home, people }: KnownGroup): Problem[] {
  const alone = people.flatMap((person) => homeLimits(person, home).map((limit) => `${person.id} ${limit}`));
  const together = people.flatMap((person, k) => people.slice(k + 1).flatMap((other) => pairLimits(person, other)));
  return [...alone, ...together].map((message) => ({ path, message }));
}

function bondProblems({ path, people }: KnownGroup, bonds: ReadonlyMap<string, readonly string[]>): Problem[] {
  const inside = new Set(people.map(({ id }) => id));
  return people.flatMap(({ id }) => {
    const missing = bonds.get(id)!.filter((member) => !inside.has(member));
    return missing.length > 0
      ? [{ path, message: `${id} must live with ${missing.join(', ')} too: they invited each other` }]
      : [];
  });
}

/** Rule 7. */
function lockedProblems(locked: readonly Group[], groups: readonly Group[]): Problem[] {
  const peopleOf = new Map(groups.map(({ home, candidates }) => [home, [...candidates].sort().join()]));
  return locked
    .filter(({ home, candidates }) => peopleOf.get(home) !== [...candidates].sort().join())
    .map(({ home, candidates }) => ({
      path: 'groups',
      message: `home ${home} is locked: it must hold exactly ${candidates.join(', ')}`,
    }));
}
