import type { Language } from '../i18n/languages.js';
import { defineTexts } from '../i18n/texts.js';
import type { TableProblem } from './problem.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

const tableTexts = defineTexts({ nl, en });

/** What is wrong and what was expected, in one or two sentences. File, line and column stand beside it. */
export function describeProblem({ code, values }: Pick<TableProblem, 'code' | 'values'>, language: Language): string {
  return tableTexts(language)(code, values);
}

/** Tells the problems that every table can have from those of one kind of table. */
export function isTableProblem<P extends { code: string }>(problem: P): problem is P & Pick<TableProblem, 'code'> {
  return Object.hasOwn(nl, problem.code);
}
