import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './errors.js';

type Flags = NonNullable<ParseArgsConfig['options']>;

/** The flags and the other words of a command. @throws UsageError */
export function readFlags<Known extends Flags>(words: string[], flags: Known) {
  try {
    return parseArgs({ args: words, options: flags, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

/** A flag's whole number; undefined when the flag is absent. @throws UsageError */
export function wholeNumber(flag: string, text: string | undefined, lowest: number, highest: number) {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^-?\d+$/.test(text) && value >= lowest && value <= highest) return value;
  throw new UsageError(`${flag} is "${text}"; it must be a whole number from ${lowest} to ${highest}.`);
}

/** The words beside the flags, exactly as many as they have names. @throws UsageError */
export function exactly(given: readonly string[], ...names: string[]): string[] {
  if (given.length === names.length) return [...given];
  const wanted = names.length > 0 ? names.join(' and ') : 'nothing';
  throw new UsageError(
    `Give ${wanted} beside the flags, not ${given.length > 0 ? `"${given.join(' ')}"` : 'nothing'}.`,
  );
}
