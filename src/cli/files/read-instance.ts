import { validateInstance, type Instance } from '../../matching-engine/index.js';
import { InputError } from '../errors.js';
import { listProblems, type Problem } from '../problems.js';
import { readJson } from './read-json.js';

/** The instance in a file. @throws InputError with everything that is wrong with it */
export function readInstance(path: string): Instance {
  const value = readJson(path);
  const problems = validateInstance(value);
  if (problems.length > 0) throw notUsable(path, 'a matching problem', problems);
  return value as Instance;
}

/** The error for a file that holds something else than is needed. */
export function notUsable(path: string, kind: string, problems: readonly Problem[]): InputError {
  const count = problems.length === 1 ? 'one thing is' : `${problems.length} things are`;
  return new InputError(`${path} is not ${kind} that can be used; ${count} wrong:\n${listProblems(problems)}`);
}
