import { groupChecker } from '../score/check-group.js';
import type { Instance } from './instance.js';
import { mixRuleCounts } from '../score/mix-rule.js';
import type { InstanceProblem } from './shape.js';

/** Locked groups that break a hard limit, by themselves, by sharing a home or person, or all together by the mix rule. */
export function lockedProblems(instance: Instance): InstanceProblem[] {
  const violationsOf = groupChecker(instance);
  const taken = new Set<string>();
  const problems: InstanceProblem[] = [];
  instance.locked.forEach((group, i) => {
    for (const { code, candidates } of violationsOf(group)) {
      const who = candidates.length ? `: ${candidates.join(', ')}` : '';
      problems.push({ path: `locked[${i}]`, message: `breaks a hard limit (${code}${who})` });
    }
    for (const key of [`home ${group.home}`, ...group.candidates.map((id) => `candidate ${id}`)]) {
      if (taken.has(key)) problems.push({ path: `locked[${i}]`, message: `${key} is in another locked group too` });
      taken.add(key);
    }
  });
  if (problems.length) return problems;
  return mixRuleCounts(instance, instance.locked)
    .filter(({ housed, maximum }) => housed > maximum)
    .map(({ place, targetGroup, housed, maximum }) => ({
      path: 'locked',
      message: `houses ${housed} of group ${targetGroup} in '${place}', where the mix rule allows ${maximum}`,
    }));
}
