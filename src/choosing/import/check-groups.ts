import type { ImportProblem } from '../../platform/imports/importer.js';
import type { GroupFault } from './groups-from-invitations.js';
import type { KnownBetween } from './known-invitations.js';

/** What a row of a file says of another candidate. */
export type FileChoice = 'like' | 'decline' | 'invite';

export type GroupsFault = GroupFault['code'] | 'inOneGroup';

interface RowOfPair {
  line: number;
  from: string;
  to: string;
  choice: FileChoice;
}

/** What is wrong with house groups in a table of choices. @param ids of the people in the table, by their reference */
export function checkGroups(
  rows: readonly RowOfPair[],
  faults: readonly GroupFault[],
  known: KnownBetween,
  ids: ReadonlyMap<string, string>,
): ImportProblem<GroupsFault>[] {
  const references = new Map([...ids].map(([reference, id]) => [id, reference]));
  const problem = (
    line: number,
    code: GroupsFault,
    pair: readonly [string, string] | null,
  ): ImportProblem<GroupsFault> => ({
    line,
    column: 'choice',
    code,
    values: pair ? { one: references.get(pair[0]) ?? '', other: references.get(pair[1]) ?? '' } : {},
  });
  const apart = rows.filter(({ from, to, choice }) => choice === 'decline' && known.areTogether(from, to));
  return [
    ...faults.map(({ line, code, pair }) => problem(line, code, pair)),
    ...apart.map(({ line, from, to }) => problem(line, 'inOneGroup', [from, to])),
  ];
}
