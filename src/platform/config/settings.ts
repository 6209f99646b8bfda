import { readFileSync } from 'node:fs';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { StartError } from './run-process.js';

/**
 * Reads a file of `config/` into its class.
 * @throws StartError that lists every wrong value with its path
 */
export function readSettings<T extends object>(file: string, settings: new () => T): T {
  const value = plainToInstance(settings, readObject(file));
  const errors = validateSync(value, { whitelist: true, forbidNonWhitelisted: true });
  refuseSettings(
    file,
    errors.flatMap((error) => describe(error, '')),
  );
  return value;
}

/** @throws StartError that lists the problems, when there are any */
export function refuseSettings(file: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new StartError(`${file} is not right:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
}

function readObject(file: string): object {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new StartError(`${file} can't be read: ${(error as Error).message}`, { cause: error });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new StartError(`${file} is not right: it must be a JSON object with the parts of the settings.`);
}

function describe(error: ValidationError, path: string): string[] {
  const here = `${path}${error.property}`;
  const own = Object.values(error.constraints ?? {}).map((message) => `${here}: ${message}`);
  return [...own, ...(error.children ?? []).flatMap((child) => describe(child, `${here}.`))];
}
