import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { compileLauncher, DatabaseProcess } from '../support/database-process.js';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

describe('the embedded database, when processes die', () => {
  let launcher: string;
  let dataDirectory: string;
  const processes: DatabaseProcess[] = [];

  function launch(): DatabaseProcess {
    const process = new DatabaseProcess(launcher, dataDirectory);
    processes.push(process);
    return process;
  }

  beforeAll(async () => {
    launcher = await compileLauncher();
  });

  beforeEach(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'huisklik-postgres-'));
  });

  afterEach(async () => {
    const last = launch(); // stops a server that a killed process left behind
    await last.ready();
    for (const process of processes.splice(0)) await process.end();
    await rm(dataDirectory, { recursive: true });
  });

  afterAll(() => rm(launcher, { recursive: true }));

  it('is started once by two processes at the same moment, and stopped by the last to leave', async () => {
    const [first, second] = [launch(), launch()];
    const [one, two] = await Promise.all([first.ready(), second.ready()]);
    expect([one.started, two.started].sort()).toEqual([false, true]);
    await first.end();
    expect(await query(two.url, 'SELECT 1')).toEqual([1]);
    await second.end();
    await expect(query(two.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('is adopted from a starter that was killed', async () => {
    const starter = launch();
    const { url } = await starter.ready();
    await query(url, `CREATE TABLE home AS SELECT 'Schalkwijk'::text AS name`);
    await starter.kill();

    const heir = launch();
    const adopted = await heir.ready();
    expect(adopted).toEqual({ url, started: false });
    expect(await query(adopted.url, 'SELECT name FROM home')).toEqual(['Schalkwijk']);
    await heir.end();
    await expect(query(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('comes back with all committed data after the server itself was killed', async () => {
    const { url } = await launch().ready();
    await query(url, `CREATE TABLE home AS SELECT 'Schalkwijk'::text AS name`);
    const pidFile = await readFile(join(dataDirectory, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');
    process.kill(Number.parseInt(pidFile, 10), 'SIGKILL');

    const again = await launch().ready();
    expect(again.started).toBe(true);
    expect(await query(again.url, 'SELECT name FROM home')).toEqual(['Schalkwijk']);
  });

  it('starts clean after a process that was killed while it made the database', async () => {
    const watcher = watch(dataDirectory);
    const cutOff = launch();
    await new Promise<void>((resolve) => {
      watcher.on('change', (_event, name) => {
        if (String(name).startsWith('initdb-')) resolve();
      });
    });
    watcher.close();
    await cutOff.kill();
    const { url, started } = await launch().ready();
    expect(started).toBe(true);
    expect(await query(url, 'SELECT 1')).toEqual([1]);
  });
});
