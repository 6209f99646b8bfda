import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { TABLES, type Table } from '../cli/import-table.js';
import { StartError } from '../platform/config/run-process.js';
import type { ImportedFile } from '../platform/imports/import-outcome.js';

/** The Dutch names that the files may have too. */
const DUTCH: Record<Table, string> = {
  locations: 'locaties',
  homes: 'woningen',
  candidates: 'kandidaten',
  choices: 'keuzes',
};

/** Choices are made later than the rest: their file may be missing. */
const OPTIONAL: readonly Table[] = ['choices'];

/** Reads the tables of a folder. @throws StartError that names every file that is missing */
export async function readTables(folder: string): Promise<Map<Table, ImportedFile>> {
  const names = await namesIn(folder);
  const found = new Map<Table, ImportedFile>();
  const missing: string[] = [];
  for (const table of TABLES) {
    const fileName = names.find((name) => new RegExp(`^(${table}|${DUTCH[table]})\\.(csv|xlsx)$`, 'i').test(name));
    if (fileName) found.set(table, { fileName, content: await readFile(join(folder, fileName)) });
    else if (!OPTIONAL.includes(table)) missing.push(`${table}.csv`);
  }
  if (missing.length > 0)
    throw new StartError(`There is no ${missing.join(' and no ')} in ${folder} (an .xlsx of that name would do too).`);
  return found;
}

async function namesIn(folder: string): Promise<string[]> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new StartError(`There is no folder ${folder}.`);
  return readdir(folder);
}
