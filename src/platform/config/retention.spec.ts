import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRetention } from './retention.js';

describe('readRetention', () => {
  it('takes the terms that come along', () => {
    const { candidates, choosing } = readRetention(join(process.cwd(), 'config/retention.json'));
    expect(candidates).toMatchObject({ monthsAfterStopping: 6, monthsWithoutReaction: 12 });
    expect(choosing.monthsOfHistory).toBe(12);
  });

  it('tells everything that is wrong at once: a term of 0 would erase everybody', () => {
    const folder = mkdtempSync(join(tmpdir(), 'huisklik-retention-'));
    const file = join(folder, 'retention.json');
    writeFileSync(file, '{ "candidates": { "monthsAfterStopping": 0, "monthsWithoutReaction": "12" }, "odd": 1 }');
    expect(() => readRetention(file)).toThrow(
      /candidates\.monthsAfterStopping[^]*candidates\.monthsWithoutReaction|odd[^]*candidates\.monthsAfterStopping/,
    );
    rmSync(folder, { recursive: true });
  });
});
