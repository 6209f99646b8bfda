import { readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { runningPort } from './postmaster-file.js';
import { runProgram, type SystemUser } from './run-program.js';
import type { Storage } from './storage.js';

const ATTEMPTS = 5;
const PAUSE_IN_MS = 300;

/**
 * Every queue, worker and listener has its own connections, hence 300. Shared memory in files, because containers often
 * have a small /dev/shm or none. No statements or details in the log: they hold personal data.
 */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 300,
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  ...(process.platform !== 'win32' && { dynamic_shared_memory_type: 'mmap' }),
};

/**
 * Starts the server on a free port of 127.0.0.1 and returns the port. Tries again when another program took the port
 * meanwhile, or children of a killed server are still leaving.
 */
export async function startServer(storage: Storage, binaries: Binaries, user: SystemUser | undefined): Promise<number> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    await rm(storage.log, { force: true });
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
    const args = ['--options', `-p ${await freePort()} ${options.join(' ')}`, '--log', storage.log, '--timeout', '120'];
    await pgCtl('start', storage, binaries, user, args);
    const port = await runningPort(storage.cluster);
    if (port !== undefined) return port;
    await delay(PAUSE_IN_MS);
  }
  const reason = await lastFatalMessage(storage.log);
  throw new EmbeddedPostgresError(`The embedded database does not start (${reason}): see ${storage.log}.`);
}

/** Disconnects everybody and stops the server, within 5 seconds; nothing committed is lost either way. */
export async function stopServer(storage: Storage, binaries: Binaries, user: SystemUser | undefined): Promise<void> {
  const { exitCode } = await pgCtl('stop', storage, binaries, user, ['--mode', 'fast', '--timeout', '3']);
  if (exitCode !== 0) await pgCtl('stop', storage, binaries, user, ['--mode', 'immediate', '--timeout', '2']);
}

function pgCtl(verb: string, storage: Storage, { pgCtl }: Binaries, user: SystemUser | undefined, args: string[]) {
  return runProgram(pgCtl, [verb, '--wait', '--pgdata', storage.cluster, ...args], { user, output: 'ignore' });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function lastFatalMessage(log: string): Promise<string> {
  const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n');
  const message = lines.findLast((line) => /FATAL|PANIC|error/.test(line)) ?? 'no message';
  return message.replace(/^.*?(FATAL|PANIC): +/, '');
}
