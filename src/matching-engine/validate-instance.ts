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
 * References are checked once the shape is right, locked groups once the references are.
 */
export function validateInstance(value: unknown): InstanceProblem[] {
  const problems: InstanceProblem[] = [];
  instanceShape(value, '', problems);
  if (problems.length) return problems;
  const instance = value as Instance;
  const references = referenceProblems(instance);
  return references.length ? references : lockedProblems(instance);
}
