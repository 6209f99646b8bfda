import type { Language } from '../i18n/languages.js';
import type { CellFault } from '../tables/problem.js';
import type { Column } from '../tables/columns.js';
import type { Importer } from './importer.js';
import { importTexts } from './texts.js';

const NONSENSE = '?';

/**
 * What a column may hold, in words. The column's own reader tells it, by what it says of a nonsense value, so that the page can
 * never promise something else than the import accepts.
 */
export function expectedValues(importer: Importer, key: string, language: Language): string {
  const column = importer.columns[key];
  const explained = importer.explain?.(key, language);
  if (explained !== undefined || !column) return explained ?? '';
  const one = oneValue(faultsOf(column, NONSENSE)[0], language);
  return isList(column) ? importTexts(language)('severalPossible', { one }) : one;
}

function faultsOf(column: Column<unknown>, cell: string): readonly CellFault[] {
  const reading = column.read(cell, /\|/);
  return 'faults' in reading ? reading.faults : [];
}

/** Two nonsense items are two faults of a list, or one that says that they are the same; anything else sees one value. */
function isList(column: Column<unknown>): boolean {
  const faults = faultsOf(column, `${NONSENSE}|${NONSENSE}`);
  return faults.length === 2 || faults[0]?.code === 'duplicateItem';
}

function oneValue(fault: CellFault | undefined, language: Language): string {
  const t = importTexts(language);
  if (fault?.code === 'notAnInteger') return t('integer', fault.values);
  if (fault?.code === 'unknownChoice') return String(fault.values['expected']);
  if (fault?.code === 'notAnAmount') return t('amount');
  if (fault?.code === 'notADate') return t('date');
  return t(fault?.code === 'notYesOrNo' ? 'yesOrNo' : 'text');
}
