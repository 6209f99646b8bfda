import { join, resolve } from 'node:path';

/** Where the demo keeps its database: `.data/` in the project, or the folder in `DATA_DIRECTORY`. */
export function demoDataDirectory(): string {
  return process.env.DATA_DIRECTORY ? resolve(process.env.DATA_DIRECTORY) : join(import.meta.dirname, '../../.data');
}
