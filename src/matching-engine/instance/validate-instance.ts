import { referenceProblems } from './instance-references.js';
import { instanceShape } from './instance-shape.js';
import type { Instance } from './instance.js';
import { lockedProblems } from './locked-groups.js';
import type { InstanceProblem } from './shape.js';

export type { InstanceProblem } from './shape.js';

/** Thrown by `solve`: holds everything that is wrong with the instance. */
export class InvalidInstanceError extends Error {
  constructor(readonly problems: InstanceProblem[]) {
    const lines = problems.slice(0, 20).map(({ path, message }) => `${path || 'instance'}: ${message}`);
    if (problems.length > lines.length) lines.push(`and ${problems.length - lines.length} more`);
    super(`The instance has ${problems.length} problem(s)\n${lines.join('\n')}`);
    this.name = 'InvalidInstanceError';
  }
}

/**
 * Everything that keeps a value from being an instance that can be solved, each with its path; empty when it is fine.
 * The references of an item are checked once its own fields are right, locked groups once all the rest is.
 */
export function validateInstance(value: unknown): InstanceProblem[] {
  const problems: InstanceProblem[] = [];
  instanceShape(value, '', problems);
  if (!hasLists(value)) return problems;
  const unsound = new Set(problems.map(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0]));
  problems.push(...referenceProblems(value, (path) => !unsound.has(path)));
  return problems.length ? problems : lockedProblems(value);
}

/** Whether the three lists can at least be walked through. */
function hasLists(value: unknown): value is Instance {
  if (typeof value !== 'object' || value === null) return false;
  const { locations, homes, candidates } = value as Record<string, unknown>;
  return [locations, homes, candidates].every((list) => Array.isArray(list));
}
