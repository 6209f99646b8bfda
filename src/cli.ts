#!/usr/bin/env node
import { UsageError } from './cli/errors.js';
import { CLI_HELP } from './cli/help.js';
import { FileError } from './platform/files/file-error.js';
import { startProblem } from './platform/config/run-process.js';

/** Each command reads its own words; its code is loaded only when it is asked for, so that all of them start fast. */
const COMMANDS: Record<string, (words: string[]) => Promise<number>> = {
  import: async (words) => (await import('./cli/import-file.js')).importFile(words),
  invite: async (words) => (await import('./cli/invite.js')).invite(words),
  generate: async (words) => (await import('./cli/generate.js')).generate(words),
  match: async (words) => (await import('./cli/match.js')).match(words),
  verify: async (words) => (await import('./cli/verify.js')).verify(words),
};

/** `npx huisklik …`. Exit codes: 0 done, 1 not done, 2 the words or the files are wrong, 130 ended by Ctrl-C. */
async function run([name, ...words]: string[]): Promise<number> {
  const asksHelp = [name, ...words].some((word) => word === '--help' || word === '-h');
  if (asksHelp || name === undefined) {
    process.stdout.write(`${CLI_HELP}\n`);
    return asksHelp ? 0 : 2;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`There is no command "${name}".`);
  return command(words);
}

function explain(error: unknown): number {
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${CLI_HELP}\n`);
  else process.stderr.write(`${error instanceof FileError ? error.message : startProblem(error)}\n`);
  return error instanceof UsageError || error instanceof FileError ? 2 : 1;
}

process.exit(await run(process.argv.slice(2)).catch(explain));
