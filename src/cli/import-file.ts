import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { StartError } from '../platform/config/run-process.js';
import { UsageError } from './errors.js';
import { importTable, TABLES } from './import-table.js';
import { readFlags } from './read-flags.js';
import { withService } from './with-service.js';

const FLAGS = { 'dry-run': { type: 'boolean' } } as const;

/** Takes one file in and prints what it did, or would do. */
export async function importFile(words: string[]): Promise<number> {
  const { values, positionals } = readFlags(words, FLAGS);
  const [kind, path, ...more] = positionals;
  const dryRun = values['dry-run'] ?? false;
  const table = TABLES.find((known) => known === kind);
  if (!table) throw new UsageError(`Say what the file holds: one of ${TABLES.join(', ')}.`);
  if (path === undefined || more.length > 0) throw new UsageError('Give one file.');
  const content = await read(path);
  const file = { fileName: basename(path), content };
  const { added, changed, unchanged, kept } = await withService((app) => importTable(app, table, file, { dryRun }));
  const verb = dryRun ? 'would be' : 'are';
  process.stdout.write(`${added} ${verb} new, ${changed} ${verb} changed, ${unchanged} stay as they were\n`);
  if (kept) process.stdout.write(`${kept} keep answers that they gave themselves\n`);
  return 0;
}

async function read(path: string): Promise<Buffer> {
  try {
    return await readFile(resolve(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' }[code ?? ''] ?? message;
    throw new StartError(`${path} can't be read: ${reason}.`);
  }
}
