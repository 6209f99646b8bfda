import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runToEnd, startProcess } from '../support/process.js';
import { freePort } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

const READY = 'Ctrl-C stops everything';
let DATA_DIRECTORY: string;
beforeAll(async () => {
  DATA_DIRECTORY = await mkdtemp(join(tmpdir(), 'huisklik-demo-'));
});
afterAll(() => rm(DATA_DIRECTORY, { recursive: true }));

const demo = (...words: string[]) => runToEnd('demo', words, { DATA_DIRECTORY });
/** Proposals and people without a place, without the lines before them. */
const tableOf = (output: string) => output.slice(output.search(/^\d+ proposals$/m));

describe('the demo', () => {
  test('prints proposals and people without a place; a second start keeps the data', async () => {
    const first = await demo('--once');
    expect(first).toMatchObject({ code: 0, errors: '' });
    expect(first.output).toContain('120 new');
    expect(first.output).toMatch(/^\d+ proposals$/m);
    expect(first.output).toMatch(/^\d+ people without a place$/m);

    const second = await demo('--once');
    expect(second).toMatchObject({ code: 0, errors: '' });
    expect(second.output).not.toContain('Importing');
    expect(tableOf(second.output)).toBe(tableOf(first.output));
  });

  test('serves the web, with a link for each role that signs in; a second one says where the first is; Ctrl-C stops all', async () => {
    const port = await freePort();
    const running = await startProcess('demo', { DATA_DIRECTORY }, READY, ['--port', String(port)]);
    const links = [...running.output().matchAll(/http:\/\/localhost:\d+\/sign-in\/\S+/g)].map(([link]) => link);
    expect(links).toHaveLength(7);
    const homes = [];
    for (const link of links) {
      const { pathname, origin } = new URL(link);
      homes.push((await new Visitor(origin).post(pathname, {})).location);
    }
    expect(homes).toEqual(['/placements', '/candidates', '/accounts', '/my', '/my', '/my', '/my']);

    const second = await demo('--port', String(await freePort()));
    expect(second.code).toBe(0);
    expect(second.output).toContain(`http://localhost:${port}`);
    const fresh = await demo('--fresh');
    expect(fresh).toMatchObject({ code: 1, output: '' });

    running.child.kill('SIGINT');
    const code = await new Promise((resolve) => running.child.once('exit', resolve));
    expect(code).toBe(130);
    const after = await demo('--once');
    expect(after.output).not.toContain('already');
  });

  test('takes somebody else’s files, and starts over when asked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'huisklik-own-'));
    await cp('examples/haarlem', folder, { recursive: true });
    await rm(join(folder, 'choices.csv'));
    const { code, output } = await demo('--once', '--fresh', '--data', folder);
    expect(code).toBe(0);
    expect(output).toContain('120 new');
    expect(output).not.toContain('choices.csv');
    await rm(folder, { recursive: true });
  });
});

describe('what is wrong is said in a sentence', () => {
  const expectSentence = ({ code, errors }: { code: number | null; errors: string }, words: string | RegExp) => {
    expect(code).toBe(1);
    expect(errors).toMatch(words);
    expect(errors).not.toMatch(/\n\s+at /);
  };

  test('an unknown option, and a port that is none', async () => {
    expectSentence(await demo('--portt', '1'), /--portt/);
    expectSentence(await demo('--port', 'x'), /whole number from 1 to 65535/);
  });

  test('a port that is taken', async () => {
    const other = createServer().listen(0);
    const { port } = other.address() as { port: number };
    expectSentence(await demo('--port', String(port)), new RegExp(`port ${port} is taken`));
    other.close();
  });

  test('a folder that is not there, and files that are missing', async () => {
    expectSentence(await demo('--once', '--data', '/nowhere/at-all'), /no folder \/nowhere\/at-all/);
    const empty = await mkdtemp(join(tmpdir(), 'huisklik-empty-'));
    expectSentence(await demo('--once', '--data', empty), /locations\.csv.*homes\.csv.*candidates\.csv/);
    await rm(empty, { recursive: true });
  });

  test('a broken table: every mistake with its row and column, and nothing of it is kept', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'huisklik-broken-'));
    await cp('examples/haarlem', folder, { recursive: true });
    await writeFile(join(folder, 'homes.csv'), 'Kenmerk;Locatie;Straat\nX1;NOWHERE;"half a quote\n');
    expectSentence(await demo('--once', '--data', folder), /homes\.csv was not imported/);
    await rm(folder, { recursive: true });
  });

  test('a data folder that can not be written', async () => {
    const blocked = join(DATA_DIRECTORY, 'blocked');
    await writeFile(blocked, 'a file where a folder should be');
    await mkdir(DATA_DIRECTORY, { recursive: true });
    expectSentence(await runToEnd('demo', ['--once'], { DATA_DIRECTORY: join(blocked, 'data') }), /blocked/);
  });
});
