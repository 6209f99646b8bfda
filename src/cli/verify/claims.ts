import type { Problem } from '../problems.js';
import type { BlockingCount } from './blocking.js';
import type { Result } from './result.js';

/** Two ways to calculate the same gap may differ by this much. */
const ROUNDING = 1e-9;

/** (upperBound − objective) / upperBound; 0 when the bound is 0. */
export function gapOf(objective: number, upperBound: number): number {
  return upperBound === 0 ? 0 : (upperBound - objective) / upperBound;
}

/** What a result says of itself that is not so. @param objective and @param blocking as counted anew */
export function claimProblems(claimed: Result, objective: number, blocking: BlockingCount | null): Problem[] {
  const problems: Problem[] = [];
  const wrong = (path: string, message: string) => problems.push({ path, message });
  const { upperBound, figures } = claimed;
  if (claimed.objective !== undefined && claimed.objective !== objective)
    wrong('objective', `the result says ${claimed.objective}, the groups are worth ${objective}`);
  if (blocking && figures?.blocking && !sameCount(figures.blocking, blocking))
    wrong('figures.blocking', `the result says ${words(figures.blocking)}, there are ${words(blocking)}`);
  if (upperBound === undefined) return problems;
  if (objective > upperBound) wrong('upperBound', `${upperBound} is no bound: the groups are worth ${objective}`);
  const gap = gapOf(objective, upperBound);
  if (claimed.gap !== undefined && Math.abs(claimed.gap - gap) > ROUNDING)
    wrong('gap', `the result says ${claimed.gap}, it is ${gap}`);
  if (claimed.proven === true && objective !== upperBound)
    wrong(
      'proven',
      `the result says that nothing better is possible, but its bound is ${upperBound - objective} higher`,
    );
  return problems;
}

const words = ({ pairs, trios }: BlockingCount) => `${pairs} pairs and ${trios} trios`;
const sameCount = (a: BlockingCount, b: BlockingCount) => a.pairs === b.pairs && a.trios === b.trios;
