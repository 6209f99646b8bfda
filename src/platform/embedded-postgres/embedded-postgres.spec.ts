import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

describe('the embedded database', () => {
  let dataDirectory: string;
  const running: EmbeddedPostgres[] = [];

  async function start(directory = dataDirectory): Promise<EmbeddedPostgres> {
    const server = await startEmbeddedPostgres({ dataDirectory: directory });
    running.push(server);
    return server;
  }

  beforeEach(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'huisklik-postgres-'));
  });

  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop();
    await rm(dataDirectory, { recursive: true });
  });

  it('keeps the data over a restart', async () => {
    const first = await start();
    await query(first.url, `CREATE TABLE home AS SELECT 'Schalkwijk'::text AS name`);
    await first.stop();
    const second = await start();
    expect([first.started, second.started]).toEqual([true, true]);
    expect(await query(second.url, 'SELECT name FROM home')).toEqual(['Schalkwijk']);
  });

  it('speaks UTC and UTF-8, whatever the machine speaks', async () => {
    const { url } = await start();
    expect(await query(url, `SHOW timezone`)).toEqual(['UTC']);
    expect(await query(url, `SELECT upper('mérová'), lower('ÇAĞLA')`)).toEqual(['MÉROVÁ', 'çağla']);
  });

  it('is one server for everybody who names the folder, until the last one leaves', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect([first.started, second.started].sort()).toEqual([false, true]);
    expect(second.url).toBe(first.url);
    await first.stop();
    expect(await query(second.url, 'SELECT 1')).toEqual([1]);
    await second.stop();
    await expect(query(second.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('may be stopped twice', async () => {
    const [first, second] = [await start(), await start()];
    await first.stop();
    await first.stop();
    expect(await query(second.url, 'SELECT 1')).toEqual([1]);
  });

  it('lets nobody in without the password, which only the owner of the file can read', async () => {
    const { url } = await start();
    const password = join(dataDirectory, 'postgres', 'password');
    expect((await stat(password)).mode & 0o777).toBe(0o600);
    expect(url).toContain(await readFile(password, 'utf8'));
    await expect(query(url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow(
      /password authentication failed/,
    );
  });

  it('works in a folder that another user could not enter', async () => {
    const closed = join(dataDirectory, 'home-of-root');
    await mkdir(closed, { mode: 0o700 });
    const { url } = await start(join(closed, 'data'));
    const [cluster] = (await query(url, 'SHOW data_directory')) as [string];
    try {
      expect(cluster).toMatch(process.getuid?.() === 0 ? /^\/var\/lib\/huisklik-[0-9a-f]{12}\// : closed);
    } finally {
      await running.pop()?.stop();
      await rm(dirname(dirname(cluster)), { recursive: true });
    }
  });

  it('takes over from a start that was cut off', async () => {
    await writeFile(join(dataDirectory, 'postgres.lock'), '999999999/1');
    await mkdir(join(dataDirectory, 'initdb-unfinished'));
    expect(await query((await start()).url, 'SELECT 1')).toEqual([1]);
    await expect(stat(join(dataDirectory, 'initdb-unfinished'))).rejects.toThrow('ENOENT');
  });

  it('is not fooled by a pid file whose number another program of the same user has now', async () => {
    await (await start()).stop();
    const cluster = join(dataDirectory, 'postgres', 'cluster');
    const { uid, gid } = await stat(cluster);
    const bystander = spawn('sleep', ['60'], { uid, gid, cwd: '/' });
    await once(bystander, 'spawn');
    try {
      await writeFile(
        join(cluster, 'postmaster.pid'),
        `${bystander.pid}\n/elsewhere\n1\n5432\n\n127.0.0.1\n 1 1\nready\n`,
      );
      expect(await query((await start()).url, 'SELECT 1')).toEqual([1]);
    } finally {
      bystander.kill();
    }
  });

  it('says which version made the data when it is another one', async () => {
    await (await start()).stop();
    await writeFile(join(dataDirectory, 'postgres', 'cluster', 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(
      /were made by PostgreSQL 17 .* brings PostgreSQL 18: export .* or delete that folder/,
    );
  });

  it('says so when a file stands where the folder should be', async () => {
    const file = join(dataDirectory, 'data');
    await writeFile(file, '');
    await expect(start(file)).rejects.toThrow(
      `The folder ${file} cannot hold the database because a file stands where`,
    );
  });

  it('says so when the folder cannot be written', async () => {
    await chmod(dataDirectory, 0o555);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534); // root may write everywhere
    try {
      await expect(start(join(dataDirectory, 'data'))).rejects.toThrow(
        /cannot hold the database because you may not write there/,
      );
    } finally {
      if (isRoot) process.seteuid?.(0);
      await chmod(dataDirectory, 0o755);
    }
  });
});
