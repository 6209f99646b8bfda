import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DEMO_HELP, readDemoArguments, type DemoArguments } from './demo/demo-arguments.js';
import { letEverybodyChoose } from './demo/demo-choosers.js';
import { emptyDatabase } from './demo/demo-database.js';
import { demoDataDirectory } from './cli/demo-data-directory.js';
import { takeDemoLock } from './demo/demo-lock.js';
import { EXAMPLE_FIRST_DAY, follow, importFolder, startFirstRun } from './demo/demo-matching.js';
import { sendSomeOffers } from './demo/demo-offers.js';
import { demoLinks } from './demo/demo-people.js';
import { latestRun, printProposals } from './demo/print-run.js';
import { printUnplaced } from './demo/print-unplaced.js';
import { readEnvironment } from './platform/config/environment.js';
import { runProcess, StartError } from './platform/config/run-process.js';
import { quietLogger } from './platform/http/json-logger.js';
import { migrate } from './platform/database/migrate.js';
import { startEmbeddedPostgres } from './platform/embedded-postgres/embedded-postgres.js';
import { JobQueue } from './platform/queue/job-queue.js';
import { createWebServer } from './web-server.js';

const ROOT = join(import.meta.dirname, '..');
/** What is open, to be closed in the opposite order. */
const open: (() => Promise<unknown>)[] = [];
let stopping = false;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** The whole service in one process with a database of its own: `npm run demo`. */
async function demo(args: DemoArguments): Promise<void> {
  const address = args.once ? 'the run of --once' : `http://localhost:${args.port}`;
  const starting = startEmbeddedPostgres({ dataDirectory: demoDataDirectory() });
  // Ctrl-C in the middle of its start waits for the server, and stops it.
  open.push(async () => (await starting.catch(() => null))?.stop());
  const server = await starting;
  const lock = await takeDemoLock(server.url, address);
  if (!lock.held) return joinOther(lock.where, args);
  open.push(lock.release);

  if (args.fresh) await emptyDatabase(server.url);
  await migrate(server.url);
  const app = await createWebServer(environmentOf(server.url, args.port), quietLogger());
  open.push(() => app.close());
  await (args.once ? app.init() : app.listen(args.port));
  await app.get(JobQueue).startWorking();
  await match(app, args);
  if (args.once) return close();
  say(`Huisklik runs at ${address}. Sign in with one of these (each link works once, for an hour):\n`);
  for (const { who, link } of await demoLinks(app)) say(`  ${who.padEnd(44)} ${link}`);
  say(`\nCtrl-C stops everything; the data stays in ${demoDataDirectory()} for the next start.`);
}

/** The sessions' secret lives as long as the database: it is derived from the password of that. */
function environmentOf(databaseUrl: string, port: number) {
  const { password } = new URL(databaseUrl);
  return readEnvironment({ DATABASE_URL: databaseUrl, SESSION_SECRET: password.repeat(2), PORT: String(port) });
}

/** Imports and matches what is new; a second start keeps the data and shows the latest run. */
async function match(app: NestExpressApplication, args: DemoArguments): Promise<void> {
  const known = await latestRun(app);
  let changes = 0;
  if (!known || args.ownData) {
    say(`Importing ${args.data}`);
    changes = await importFolder(app, args.data);
    if (!args.ownData) await letEverybodyChoose(app);
  }
  if (!known || changes > 0) {
    say('\nMatching');
    const first = await startFirstRun(app, args.ownData ? null : EXAMPLE_FIRST_DAY);
    await follow(app, first);
    if (!args.ownData) await sendSomeOffers(app, first.id);
  }
  const run = await latestRun(app);
  if (!run) throw new StartError('There is no run to show.');
  await printProposals(app, run.id);
  await printUnplaced(app, run.id);
}

async function joinOther(where: string, args: DemoArguments): Promise<void> {
  await close();
  if (args.fresh)
    throw new StartError(`Huisklik runs in this folder already (${where}). Stop it first, then start over.`);
  say(`Huisklik runs in this folder already: ${where}. Its terminal shows the ways to sign in.`);
}

async function close(): Promise<void> {
  for (let last = open.pop(); last; last = open.pop()) await last();
}

/** Ctrl-C closes everything that is open by then, at whatever moment it comes. */
function closeOnSignal(): void {
  const stop = (code: number) => () => {
    stopping = true;
    // What breaks because everything is being closed is no news.
    Logger.overrideLogger(false);
    close().then(
      () => process.exit(code),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop(130));
  process.once('SIGTERM', stop(143));
}

closeOnSignal();
await runProcess(async () => {
  const args = readDemoArguments(process.argv.slice(2), ROOT);
  try {
    if (args.help) say(DEMO_HELP);
    else await demo(args);
  } catch (error) {
    if (stopping) return;
    await close();
    throw error;
  }
});
