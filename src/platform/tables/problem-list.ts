import { limits } from './limits.js';
import type { ProblemValues, TableProblem, TableProblemCode } from './problem.js';

/** Collects the problems of one file; keeps the first 500 and counts the others. */
export class ProblemList {
  private readonly kept: TableProblem[] = [];
  private total = 0;

  constructor(private readonly file: string) {}

  get count(): number {
    return this.total;
  }

  add(line: number | null, column: string | null, code: TableProblemCode, values: ProblemValues = {}): void {
    this.total += 1;
    if (this.kept.length < limits.problems) this.kept.push({ file: this.file, line, column, code, values });
  }

  /** The problems, with one at the end that says how many more there are. */
  toArray(): TableProblem[] {
    const more = this.total - this.kept.length;
    if (more === 0) return this.kept;
    return [...this.kept, { file: this.file, line: null, column: null, code: 'moreProblems', values: { count: more } }];
  }
}
