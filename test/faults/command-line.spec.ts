import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runToEnd, startProcess } from '../support/process.js';

/** The commands that work on files, as processes: what they print, write and end with. */
const folder = mkdtempSync(join(tmpdir(), 'huisklik-files-'));
const at = (name: string) => join(folder, name);
const huisklik = (...words: string[]) => runToEnd('cli', words, {});
const read = (name: string) => JSON.parse(readFileSync(at(name), 'utf8'));

beforeAll(async () => {
  for (const [name, people] of Object.entries({ small: 60, large: 1000 })) {
    const { code } = await huisklik('generate', '--people', String(people), '--out', at(`${name}.json`));
    expect(code).toBe(0);
  }
});

afterAll(() => {
  // Nothing half is left behind by anything that these tests did.
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  rmSync(folder, { recursive: true });
});

async function expectFeasible(instance: string, result: string) {
  const { code, output } = await huisklik('verify', at(instance), at(result), '--blocking');
  expect(output).toMatch(/^Every rule holds and every claim is true/);
  expect(code).toBe(0);
}

describe('huisklik match', () => {
  it('writes a result that verify believes, the same for the same seed and effort', async () => {
    for (const [out, threads] of [
      ['a.json', '1'],
      ['b.json', '2'],
    ] as const) {
      const words = ['--effort', 'quick', '--seed', '5', '--threads', threads, '--out', at(out)];
      const { code, output } = await huisklik('match', at('small.json'), ...words);
      expect(output).toMatch(/housed +\d+ of 60 people/);
      expect(code).toBe(0);
    }
    await expectFeasible('small.json', 'a.json');
    const result = read('a.json');
    expect(Object.keys(result).slice(0, 3)).toEqual(['format', 'name', 'groups']);
    expect(result).toMatchObject({
      name: read('small.json').name,
      seed: 5,
      effort: 'quick',
      stopped: 'finished',
      kept: null,
    });
    expect(read('b.json').groups).toEqual(result.groups);
  });

  it('finds the same groups alone and under load, with one thread and with two', async () => {
    const solve = (out: string, threads: string) =>
      huisklik('match', at('large.json'), '--effort', 'quick', '--threads', threads, '--out', at(out));
    await solve('alone.json', '1');
    await Promise.all(['1', '2', '2', '1'].map((threads, i) => solve(`load${i}.json`, threads)));
    const { groups, stopped } = read('alone.json');
    expect(stopped).toBe('finished');
    for (const i of [0, 1, 2, 3]) expect(read(`load${i}.json`).groups).toEqual(groups);
  });

  it('prints the head of the result as one JSON object, and keeps what can stay of an earlier answer', async () => {
    await huisklik('match', at('small.json'), '--effort', 'quick', '--out', at('first.json'));
    const words = [
      '--effort',
      'quick',
      '--seed',
      '9',
      '--earlier',
      at('first.json'),
      '--out',
      at('second.json'),
      '--json',
    ];
    const { code, output, errors } = await huisklik('match', at('small.json'), ...words);
    expect([code, errors]).toEqual([0, '']);
    const { groups, unplaced, explanations, ...head } = read('second.json');
    expect(JSON.parse(output)).toEqual(head);
    expect(head.kept.earlier).toBe(read('first.json').groups.length);
    expect(explanations).toHaveLength(groups.length);
    expect(unplaced).toHaveLength(60 - head.figures.housed);
    await expectFeasible('small.json', 'second.json');
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends on %s with the best answer so far', async (signal, expected) => {
    const words = ['match', at('large.json'), '--effort', 'deep', '--out', at(`${signal}.json`)];
    const { child } = await startProcess('cli', {}, 'Ctrl-C ends', words);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([expected, null]);
    expect(read(`${signal}.json`).stopped).toBe('cancelled');
    await expectFeasible('large.json', `${signal}.json`);
  });

  it('says everything that is wrong with an instance, and writes nothing', async () => {
    const instance = read('small.json');
    instance.candidates[3].habits.sleep = 9;
    instance.homes[0].colour = 'red';
    writeFileSync(at('wrong.json'), JSON.stringify(instance));
    const { code, errors } = await huisklik('match', at('wrong.json'), '--out', at('none.json'));
    expect(code).toBe(2);
    expect(errors).toMatch(/candidates\[3\]\.habits\.sleep: must be a whole number from 0 to 4/);
    expect(errors).toMatch(/homes\[0\]\.colour: unknown field/);
    expect(existsSync(at('none.json'))).toBe(false);
  });

  it('says where JSON is broken', async () => {
    writeFileSync(at('broken.json'), '{\n  "format": "huisklik-instance/1",\n  "name": oops\n}');
    const { code, errors } = await huisklik('match', at('broken.json'), '--out', at('none.json'));
    expect(code).toBe(2);
    expect(errors).toMatch(/broken\.json is not JSON: line 3, column 11: a value is expected here\.\n$/);
  });
});

describe('wrong words', () => {
  it.each<[RegExp, string[]]>([
    [/There is no command "mach"/, ['mach']],
    [/Unknown option '--depth'/, ['match', 'x.json', '--depth']],
    [/Give INSTANCE\.json beside the flags, not nothing/, ['match', '--out', 'x']],
    [
      /--effort is "fast"; it must be one of quick, normal, deep/,
      ['match', 'x.json', '--out', 'x', '--effort', 'fast'],
    ],
    [/--time-limit is "0"; it must be seconds, more than 0/, ['match', 'x.json', '--out', 'x', '--time-limit', '0']],
    [/--people is "many"; it must be a whole number from 1/, ['generate', '--people', 'many', '--out', 'x']],
    [/Say where to write/, ['generate', '--people', '3']],
    [/Give INSTANCE\.json and RESULT\.json/, ['verify', 'x.json']],
  ])('%s', async (message, words) => {
    const { code, output, errors } = await huisklik(...words);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(message);
    expect(errors).toContain('huisklik: the command line of Huisklik');
  });

  it('are told apart from files that can not be used', async () => {
    const nowhere = at('nowhere/out.json');
    for (const words of [
      ['match', at('absent.json'), '--out', at('x.json')],
      ['match', at('small.json'), '--out', nowhere],
      ['match', at('small.json'), '--out', at('x.json'), '--earlier', at('small.json')],
      ['verify', at('small.json'), at('small.json')],
      ['generate', '--people', '5', '--out', nowhere],
    ]) {
      const { code, errors } = await huisklik(...words);
      expect(code).toBe(2);
      expect(errors).toMatch(/(absent|small|out)\.json (can't be|is not)/);
      expect(errors).not.toContain('the command line of Huisklik');
    }
  });

  it('do not overwrite the instance', async () => {
    const { code, errors } = await huisklik('match', at('small.json'), '--out', at('small.json'));
    expect(code).toBe(2);
    expect(errors).toMatch(/holds the instance; name another file/);
  });
});

describe('huisklik verify', () => {
  it('ends with 1 and says what is wrong when a result breaks a rule or claims too much', async () => {
    await huisklik('match', at('small.json'), '--effort', 'quick', '--out', at('right.json'));
    const result = read('right.json');
    result.groups[0].candidates[0] = result.groups[1].candidates[0];
    writeFileSync(at('false.json'), JSON.stringify(result));
    const { code, output } = await huisklik('verify', at('small.json'), at('false.json'), '--json');
    expect(code).toBe(1);
    const { right, problems } = JSON.parse(output);
    expect(right).toBe(false);
    expect(problems.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['groups[1].candidates[0]', 'objective']),
    );
  });
});

describe('huisklik generate', () => {
  it('writes the same file for the same seed, over what was there', async () => {
    writeFileSync(at('again.json'), 'old');
    await huisklik('generate', '--people', '60', '--out', at('again.json'));
    expect(readFileSync(at('again.json'))).toEqual(readFileSync(at('small.json')));
  });
});
