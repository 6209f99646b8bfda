import { readInstance } from './files/read-instance.js';
import { readResult } from './files/read-result.js';
import { exactly, readFlags } from './read-flags.js';
import { describe, report } from './verify/report.js';

const FLAGS = { blocking: { type: 'boolean' }, json: { type: 'boolean' } } as const;

/** Checks a result against its instance. 0: every rule holds and every claim is true; 1: not so. */
export function verify(words: string[]): number {
  const { values, positionals } = readFlags(words, FLAGS);
  const [instancePath, resultPath] = exactly(positionals, 'INSTANCE.json', 'RESULT.json') as [string, string];
  const found = report(readInstance(instancePath), readResult(resultPath), { withBlocking: values.blocking ?? false });
  process.stdout.write(values.json ? `${JSON.stringify(found)}\n` : describe(found));
  return found.right ? 0 : 1;
}
