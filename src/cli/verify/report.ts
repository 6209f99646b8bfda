import type { Group, Instance } from '../../matching-engine/index.js';
import { listProblems, type Problem } from '../problems.js';
import { boundWords, figure } from '../words.js';
import { countBlocking, type BlockingCount } from './blocking.js';
import { checkGroups } from './check-groups.js';
import { claimProblems, gapOf } from './claims.js';
import type { Result } from './result.js';

/** What verifying found out; the fields of `--json`. */
export interface Report {
  /** Every rule holds and every claim is true. */
  right: boolean;
  problems: Problem[];
  candidates: number;
  housed: number;
  homesUsed: number;
  objective: number;
  totalSatisfaction: number;
  medianSatisfaction: number | null;
  /** What 5% of the people housed stay below. */
  lowSatisfaction: number | null;
  /** As the result claims it; null when it does not. */
  upperBound: number | null;
  gap: number | null;
  /** Null when it was not asked for. */
  blocking: BlockingCount | null;
}

/** Checks a result against its instance, by an implementation that shares nothing with the engine. */
export function report(instance: Instance, result: Result, { withBlocking }: { withBlocking: boolean }): Report {
  const { problems, objective, satisfaction } = checkGroups(instance, result.groups);
  const points = [...satisfaction.values()].sort((a, b) => a - b);
  const at = (share: number) => points[Math.floor(share * points.length)] ?? null;
  const blocking = withBlocking ? countBlocking(instance, knownOnly(instance, result.groups)) : null;
  const { upperBound = null } = result;
  problems.push(...claimProblems(result, objective, blocking));
  return {
    right: problems.length === 0,
    problems,
    candidates: instance.candidates.length,
    housed: points.length,
    homesUsed: result.groups.length,
    objective,
    totalSatisfaction: points.reduce((sum, one) => sum + one, 0),
    medianSatisfaction: at(0.5),
    lowSatisfaction: at(0.05),
    upperBound,
    gap: upperBound === null ? null : gapOf(objective, upperBound),
    blocking,
  };
}

function knownOnly({ homes }: Instance, groups: readonly Group[]): Group[] {
  const known = new Set(homes.map(({ id }) => id));
  return groups.filter(({ home }) => known.has(home));
}

/** A report as lines of text. */
export function describe(found: Report): string {
  const { objective, upperBound, gap } = found;
  const bound =
    upperBound === null || gap === null
      ? 'the result names none'
      : `${figure(upperBound)}: ${boundWords(objective, upperBound, gap)}`;
  const lines = [
    ['housed', `${figure(found.housed)} of ${figure(found.candidates)} people, in ${figure(found.homesUsed)} homes`],
    ['objective', figure(found.objective)],
    ['upper bound', bound],
    ['satisfaction', `median ${figure(found.medianSatisfaction)}, lowest 5% below ${figure(found.lowSatisfaction)}`],
  ];
  if (found.blocking) {
    const { pairs, trios } = found.blocking;
    lines.push(['blocking', `${figure(pairs)} pairs and ${figure(trios)} trios would all rather live together`]);
  }
  const count = found.problems.length === 1 ? 'One thing is wrong' : `${found.problems.length} things are wrong`;
  const verdict = found.right
    ? 'Every rule holds and every claim is true.'
    : `${count}:\n${listProblems(found.problems)}`;
  return `${verdict}\n\n${lines.map(([name, words]) => `  ${name!.padEnd(14)}${words}`).join('\n')}\n`;
}
