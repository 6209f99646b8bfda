import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartError } from '../platform/config/run-process.js';

export interface DemoArguments {
  /** Folder with the four tables. */
  data: string;
  /** False when it is the example that comes along. */
  ownData: boolean;
  port: number;
  once: boolean;
  fresh: boolean;
  help: boolean;
}

export const DEMO_HELP = `Huisklik on this machine, with a database of its own in .data/

  npm run demo                    import the example of Haarlem, match, print the proposals, serve the web
  npm run demo -- --once          end after the table
  npm run demo -- --data FOLDER   take the tables of this folder: locations, homes, candidates, choices (.csv or .xlsx)
  npm run demo -- --port N        serve on another port than 3000
  npm run demo -- --fresh         forget everything and start over`;

/** @throws StartError that says which word is wrong */
export function readDemoArguments(words: string[], root: string): DemoArguments {
  const { data, port, ...flags } = parse(words);
  return {
    data: data === undefined ? join(root, 'examples/haarlem') : resolve(process.env.INIT_CWD ?? process.cwd(), data),
    ownData: data !== undefined,
    port: readPort(port),
    once: flags.once ?? false,
    fresh: flags.fresh ?? false,
    help: flags.help ?? false,
  };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        once: { type: 'boolean' },
        fresh: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new StartError(`${sentence}. See: npm run demo -- --help`);
  }
}

function readPort(text = '3000'): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new StartError(`--port is "${text}"; it must be a whole number from 1 to 65535.`);
}
