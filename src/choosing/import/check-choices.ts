import type { ImportProblem, ImportRow } from '../../platform/imports/importer.js';
import type { FileChoice } from './check-groups.js';

export type ChoiceFault = 'unknownCandidate' | 'choosesSelf' | 'saidTwice' | 'contradicts';

interface ChoiceValues {
  from: string;
  to: string;
  choice: FileChoice;
}

/** What is wrong in a table of choices. @param known candidates by their reference */
export function checkChoices(
  rows: ImportRow<ChoiceValues>[],
  known: ReadonlyMap<string, unknown>,
): ImportProblem<ChoiceFault>[] {
  const problems: ImportProblem<ChoiceFault>[] = [];
  const said = new Map<string, { line: number; choice: FileChoice }>();
  for (const { line, values } of rows) {
    const { from, to, choice } = values;
    for (const column of ['from', 'to'] as const) {
      if (!known.has(values[column]))
        problems.push({ line, column, code: 'unknownCandidate', values: { found: values[column] } });
    }
    if (from === to) problems.push({ line, column: 'to', code: 'choosesSelf', values: { found: to } });
    const pair = JSON.stringify([from, to]);
    const earlier = said.get(pair);
    if (!earlier) said.set(pair, { line, choice });
    else {
      const code = earlier.choice === choice ? 'saidTwice' : 'contradicts';
      problems.push({ line, column: 'choice', code, values: { from, to, firstLine: earlier.line } });
    }
  }
  return problems;
}
