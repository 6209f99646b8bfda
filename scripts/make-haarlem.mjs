/** Writes examples/haarlem/*.csv: one invented housing programme, the same on every run. `npm run examples` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { makeChoices } from './haarlem/choices.mjs';
import { toCsv } from './haarlem/files.mjs';
import { makeCandidates } from './haarlem/people.mjs';
import { makeHomes, makeLocations } from './haarlem/places.mjs';
import { makeRandom } from './haarlem/random.mjs';
import { tellStories } from './haarlem/stories.mjs';

const SEED = 2042;
const folder = new URL('../examples/haarlem/', import.meta.url);

const random = makeRandom(SEED);
const homes = makeHomes(random);
const candidates = tellStories(makeCandidates(random));
const tables = { locations: makeLocations(), homes, candidates, choices: makeChoices(candidates, homes, random) };

mkdirSync(folder, { recursive: true });
for (const [table, records] of Object.entries(tables)) {
  writeFileSync(new URL(`${table}.csv`, folder), toCsv(table, records));
  console.log(`examples/haarlem/${table}.csv: ${records.length}`);
}
