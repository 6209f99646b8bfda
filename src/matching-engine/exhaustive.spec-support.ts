import type { Group, Instance } from './instance/instance.js';
import { checkGroup } from './score/check-group.js';
import { mixRuleCounts } from './score/mix-rule.js';
import { objectiveOf } from './score/scoring.js';

/** The best objective of all, by trying every group for every home in turn. */
export function bestObjective(instance: Instance): number {
  const ids = instance.candidates.map(({ id }) => id);
  const sets = ids.flatMap((a, i) =>
    ids.slice(i + 1).flatMap((b, j) => [[a, b], ...ids.slice(i + j + 2).map((c) => [a, b, c])]),
  );
  const possible = instance.homes.map(({ id }) =>
    sets.map((candidates) => ({ home: id, candidates })).filter((group) => checkGroup(instance, group).length === 0),
  );
  const fill = (at: number, groups: Group[]): number => {
    if (mixRuleCounts(instance, groups).some(({ housed, maximum }) => housed > maximum)) return -1;
    if (at === possible.length) return objectiveOf(instance, groups);
    const used = new Set(groups.flatMap(({ candidates }) => candidates));
    const open = possible[at]!.filter(({ candidates }) => candidates.every((id) => !used.has(id)));
    return Math.max(fill(at + 1, groups), ...open.map((group) => fill(at + 1, [...groups, group])));
  };
  return fill(0, []);
}
