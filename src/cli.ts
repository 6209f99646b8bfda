#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { CLI_HELP, UsageError } from './cli/help.js';
import { importFile } from './cli/import-file.js';
import { invite } from './cli/invite.js';
import { startProblem } from './platform/config/run-process.js';

const FLAGS = {
  'dry-run': { type: 'boolean' },
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `npx huisklik …`. Exit codes: 0 done, 1 not done, 2 the words of the command are wrong. */
async function run(words: string[]): Promise<number> {
  const { values, positionals } = parse(words);
  const [command, ...rest] = positionals;
  if (values.help || !command) {
    process.stdout.write(`${CLI_HELP}\n`);
    return command || values.help ? 0 : 2;
  }
  switch (command) {
    case 'import':
      return importFile(rest, values['dry-run'] ?? false);
    case 'invite':
      return invite(values);
    default:
      throw new UsageError(`There is no command "${command}".`);
  }
}

function parse(words: string[]) {
  try {
    return parseArgs({ args: words, options: FLAGS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

try {
  process.exit(await run(process.argv.slice(2)));
} catch (error) {
  const isUsage = error instanceof UsageError;
  process.stderr.write(`${isUsage ? `${error.message}\n\n${CLI_HELP}` : startProblem(error)}\n`);
  process.exit(isUsage ? 2 : 1);
}
