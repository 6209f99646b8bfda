import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { StartError } from '../../platform/config/run-process.js';
import { FileError } from '../../platform/files/file-error.js';

const BATCH = 1 << 16;

/**
 * A file that is written whole or not at all: into a temporary file in the same folder, which takes its place at the end. What
 * was there before is replaced.
 */
export interface OutputFile {
  path: string;
  temporary: string;
}

/** Looks before the work begins whether a file can be written there. @throws FileError */
export function outputFile(given: string): OutputFile {
  const path = realPath(resolve(given));
  const refuse = (reason: string) => new FileError(`${given} can't be written: ${reason}.`);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw refuse('it is a folder; name a file');
  if (there && !there.isFile()) throw refuse('it is no ordinary file');
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw refuse(`there is no folder ${folder}`);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw refuse(`this user may not write in ${folder}`);
  }
  return { path, temporary: join(folder, `.${basename(path)}.${process.pid}.tmp`) };
}

/** Writes the pieces of a text, one after the other. @throws StartError when it could not; then nothing has changed */
export function writeWhole({ path, temporary }: OutputFile, pieces: Iterable<string>): void {
  try {
    writePieces(temporary, pieces);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new StartError(`${path} was not written: ${(error as Error).message}.`);
  }
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    let batch = '';
    for (const piece of pieces) {
      batch += piece;
      if (batch.length < BATCH) continue;
      writeText(file, batch);
      batch = '';
    }
    writeText(file, batch);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** `writeSync` may write less than it was given. */
function writeText(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}

/** Where a link leads, so that the file changes and the link stays. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
