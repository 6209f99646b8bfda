import { validateInstance, type Instance } from '../../matching-engine/index.js';
import { FileError } from '../../platform/files/file-error.js';
import { listProblems, type Problem } from '../problems.js';
import { readJson } from '../../platform/files/read-json.js';

/** The instance in a file. @throws FileError with everything that is wrong with it */
export function readInstance(path: string): Instance {
  const value = readJson(path);
  const problems = validateInstance(value);
  if (problems.length > 0) throw notUsable(path, 'a matching problem', problems);
  return value as Instance;
}

/** The error for a file that holds something else than is needed. */
export function notUsable(path: string, kind: string, problems: readonly Problem[]): FileError {
  const count = problems.length === 1 ? 'one thing is' : `${problems.length} things are`;
  return new FileError(`${path} is not ${kind} that can be used; ${count} wrong:\n${listProblems(problems)}`);
}
