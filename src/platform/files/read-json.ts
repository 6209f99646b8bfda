import { readFileSync } from 'node:fs';
import { FileError } from './file-error.js';
import { findJsonFault } from './json-fault.js';

/** What a JSON file holds. @throws FileError that says why it can't be read, for JSON that is broken with line and column */
export function readJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = findJsonFault(text);
    const what = fault ? `line ${fault.line}, column ${fault.column}: ${fault.message}` : (error as Error).message;
    throw new FileError(`${path} is not JSON: ${what}.`);
  }
}

function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw new FileError(`${path} can't be read: ${reasonOf(error as NodeJS.ErrnoException)}.`);
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'this user may not read it';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'it is not UTF-8 text; save it as UTF-8';
    default:
      return message;
  }
}
