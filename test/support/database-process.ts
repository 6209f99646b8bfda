import { transformFile } from '@swc/core';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const program = `
import { startEmbeddedPostgres } from './embedded-postgres.js';
const server = await startEmbeddedPostgres({ dataDirectory: process.argv[2] });
console.log(JSON.stringify({ url: server.url, started: server.started }));
process.stdin.resume().on('end', () => server.stop().then(() => process.exit(0)));
`;

/** Compiles the launcher into a temporary folder, as the ES modules that users run; returns the folder, to be removed. */
export async function compileLauncher(): Promise<string> {
  const source = resolve('src/platform/embedded-postgres');
  const target = await mkdtemp(join(tmpdir(), 'huisklik-launcher-'));
  await chmod(target, 0o755);
  const names = (await readdir(source)).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  for (const name of names) {
    const { code } = await transformFile(join(source, name), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'nodenext' },
    });
    await writeFile(join(target, basename(name, '.ts') + '.js'), code);
  }
  await writeFile(join(target, 'package.json'), '{"type":"module"}');
  await writeFile(join(target, 'program.js'), program);
  await symlink(resolve('node_modules'), join(target, 'node_modules'));
  return target;
}

/** A process of its own that starts the embedded database, or joins it, and stays until `end` or `kill`. */
export class DatabaseProcess {
  private readonly child: ChildProcess;

  constructor(launcher: string, dataDirectory: string) {
    const args = [join(launcher, 'program.js'), dataDirectory];
    this.child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  }

  /** Resolves when the database is ready in that process. */
  async ready(): Promise<{ url: string; started: boolean }> {
    for await (const line of createInterface({ input: this.child.stdout! })) {
      return JSON.parse(line) as { url: string; started: boolean };
    }
    throw new Error('The process ended before the database was ready');
  }

  /** Lets it stop the database and end. */
  async end(): Promise<void> {
    await this.exitAfter(() => this.child.stdin?.end());
  }

  /** As `kill -9`. */
  async kill(): Promise<void> {
    await this.exitAfter(() => this.child.kill('SIGKILL'));
  }

  private async exitAfter(action: () => void): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exit = once(this.child, 'exit');
    action();
    await exit;
  }
}
