import { resultProblems, type Result } from '../verify/result.js';
import { notUsable } from './read-instance.js';
import { readJson } from '../../platform/files/read-json.js';

/** The result in a file; its groups and claims may be wrong. @throws FileError */
export function readResult(path: string): Result {
  const value = readJson(path);
  const problems = resultProblems(value);
  if (problems.length > 0) throw notUsable(path, 'a result', problems);
  return value as Result;
}
