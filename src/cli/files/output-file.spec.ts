import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileError } from '../../platform/files/file-error.js';
import { jsonPieces } from './json-pieces.js';
import { outputFile, writeWhole } from './output-file.js';

const folder = mkdtempSync(join(tmpdir(), 'huisklik-output-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

describe('writing a file', () => {
  it('replaces what was there, and leaves nothing else behind', () => {
    writeFileSync(at('a.json'), 'old');
    writeWhole(outputFile(at('a.json')), ['new ', 'text']);
    expect(readFileSync(at('a.json'), 'utf8')).toBe('new text');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('leaves the old file as it is when the text can not be made', () => {
    const pieces = function* () {
      yield 'half';
      throw new Error('no more');
    };
    expect(() => writeWhole(outputFile(at('a.json')), pieces())).toThrow(/a\.json was not written: no more/);
    expect(readFileSync(at('a.json'), 'utf8')).toBe('new text');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('writes where a link leads', () => {
    symlinkSync(at('a.json'), at('link.json'));
    writeWhole(outputFile(at('link.json')), ['through the link']);
    expect(readFileSync(at('a.json'), 'utf8')).toBe('through the link');
  });

  it('refuses a folder, a device and a folder that is not there', () => {
    mkdirSync(at('folder'));
    for (const path of [at('folder'), '/dev/null', at('nowhere/a.json')])
      expect(() => outputFile(path)).toThrow(FileError);
  });
});

describe('jsonPieces', () => {
  it('gives each member of a list its line, and reads back as it was', () => {
    const record = {
      name: 'é "x"',
      list: [{ a: 1 }, [2]],
      empty: [],
      nothing: null,
      absent: undefined,
      deep: { list: [1] },
    };
    const text = [...jsonPieces(record)].join('');
    expect(JSON.parse(text)).toEqual({ ...record, absent: undefined });
    expect(text.split('\n')).toContain('  {"a":1},');
    expect([...jsonPieces({})].join('')).toBe('{}\n');
  });
});
