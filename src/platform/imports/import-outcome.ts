import type { Language } from '../i18n/languages.js';
import { limits } from '../tables/limits.js';
import type { ProblemValues, TableProblem } from '../tables/problem.js';
import { describeProblem, isTableProblem } from '../tables/texts.js';
import type { ImportCounts, Importer } from './importer.js';

/** A table as somebody handed it in. */
export interface ImportedFile {
  fileName: string;
  content: Buffer;
}

/** One thing that is wrong: in which file, on which line, in which column (its header in the file), and what. */
export interface FileProblem {
  file: string;
  line: number | null;
  column: string | null;
  code: string;
  values: ProblemValues;
}

/** What an import did, or would do. With problems nothing is written and the counts say nothing. */
export interface ImportOutcome {
  fileName: string;
  counts: ImportCounts;
  problems: FileProblem[];
}

/** The sentence of a problem: what is wrong and what was expected. File, row and column stand beside it. */
export function describeFileProblem(importer: Importer, problem: FileProblem, language: Language): string {
  if (isTableProblem(problem)) return describeProblem(problem, language);
  return importer.describe(problem.code, problem.values, language);
}

/** All problems of a file in the order of its lines: at most 500, and then one that says how many more. */
export function joinProblems(fromTable: readonly TableProblem[], own: readonly FileProblem[]): FileProblem[] {
  const uncounted = fromTable.find((problem) => problem.code === 'moreProblems');
  const all = [...fromTable.filter((problem) => problem !== uncounted), ...own].sort((a, b) => lineOf(a) - lineOf(b));
  const kept = all.slice(0, limits.problems);
  const more = all.length - kept.length + Number(uncounted?.values['count'] ?? 0);
  if (more === 0) return kept;
  const file = kept[0]?.file ?? '';
  return [...kept, { file, line: null, column: null, code: 'moreProblems', values: { count: more } }];
}

const lineOf = ({ line }: FileProblem) => line ?? 0;
