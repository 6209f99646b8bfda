import type { Group } from '../../matching-engine/index.js';
import type { Problem } from '../problems.js';
import type { BlockingCount } from './blocking.js';

/** What a result file claims; only the groups must be there. */
export interface Result {
  groups: Group[];
  objective?: number;
  upperBound?: number;
  gap?: number;
  proven?: boolean;
  figures?: { blocking?: BlockingCount | null };
}

export const RESULT_FORMAT = 'huisklik-result/1';

/** What keeps a value from being a result at all, apart from whether its groups and claims are right. */
export function resultProblems(value: unknown): Problem[] {
  if (!isRecord(value)) return [{ path: '', message: 'it must be an object with a list `groups`' }];
  const problems: Problem[] = [];
  const { format, groups, objective, upperBound, gap, proven } = value;
  if (format !== undefined && format !== RESULT_FORMAT)
    problems.push({ path: 'format', message: `must be ${RESULT_FORMAT}` });
  for (const [path, claim] of Object.entries({ objective, upperBound })) {
    if (claim !== undefined && !Number.isSafeInteger(claim)) problems.push({ path, message: 'must be a whole number' });
  }
  if (gap !== undefined && typeof gap !== 'number') problems.push({ path: 'gap', message: 'must be a number' });
  if (proven !== undefined && typeof proven !== 'boolean')
    problems.push({ path: 'proven', message: 'must be true or false' });
  return [...problems, ...groupsProblems(groups)];
}

function groupsProblems(groups: unknown): Problem[] {
  if (!Array.isArray(groups)) return [{ path: 'groups', message: 'must be a list' }];
  return groups.flatMap((group: unknown, i): Problem[] => {
    const path = `groups[${i}]`;
    if (!isRecord(group)) return [{ path, message: 'must be an object with `home` and `candidates`' }];
    const { home, candidates } = group;
    const problems: Problem[] = [];
    if (typeof home !== 'string') problems.push({ path: `${path}.home`, message: 'must be the id of a home' });
    if (!Array.isArray(candidates) || !candidates.every((id) => typeof id === 'string'))
      problems.push({ path: `${path}.candidates`, message: 'must be a list of ids of candidates' });
    return problems;
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
