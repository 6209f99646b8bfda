import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionText } from './audit-texts.js';

const SOURCES = join(process.cwd(), 'src');

test('every act that the service writes has a sentence', () => {
  const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!spec)\.tsx?$/.test(file))
    .map((file) => readFileSync(join(SOURCES, file), 'utf8'));
  const acts = sources.flatMap((source) =>
    [...source.matchAll(/\baction: '([a-z]+:[a-z-]+)'/g)].map(([, act]) => act!),
  );
  expect(acts).toContain('rounds:opened');
  expect(acts.filter((act) => actionText(act, 'nl') === act)).toEqual([]);
});
