#!/usr/bin/env node
/**
 * `npm run bench:suggestions -- [--people 10000] [--one-town]`: on a throw-away database with so many invented people who all
 * choose: how quick a page of suggestions is while answers change, how soon a change shows, what it takes of memory, and how
 * showings are divided with and without the price on being shown.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fill } from './bench-suggestions/fill.mjs';
import { simulateExposure } from './bench-suggestions/simulate-exposure.mjs';
import { prepare } from './prepare.mjs';
import { withApplication } from './throw-away-database.mjs';

const VIEWERS = 200;
const PAGES = 3;
const PAGE_SIZE = 6;
const CHANGES = 10;
const LOOK_AGAIN_MS = 50;

const { values } = parseArgs({
  options: { people: { type: 'string', default: '10000' }, 'one-town': { type: 'boolean', default: false } },
});

await prepare();
const { DataSource } = await import('typeorm');
const load = (path) => import(`../dist/${path}.js`);
const { makeInstance } = await load('cli/generate/make-instance');
const { SuggestionsService } = await load('choosing/suggestions/suggestions.service');
const { PoolKeeper } = await load('choosing/suggestions/pool-keeper');
const { homeKinds } = await load('choosing/suggestions/home-kinds');
const entities = {
  ...(await load('homes/location.entity')),
  ...(await load('homes/home.entity')),
  ...(await load('candidates/candidate.entity')),
  ...(await load('candidates/profile/public-profile.entity')),
  ...(await load('choosing/choice.entity')),
  ...(await load('choosing/house-groups/house-group.entity')),
};
const suggesting = {
  ...(await load('choosing/suggestions/pool')),
  ...(await load('choosing/suggestions/rank-offers')),
  ...(await load('choosing/suggestions/exposure')),
};

await withApplication(async (app) => {
  const dataSource = app.get(DataSource);
  const wish = { people: Number(values.people), seed: 1, supply: 100, haarlem: values['one-town'] };
  await fill(dataSource, entities, makeInstance(wish));
  const ids = (await dataSource.query('SELECT id FROM candidate ORDER BY id')).map(({ id }) => id);
  await benchLoad(app, ids);
  await benchPages(app, dataSource, ids);
  await benchChanges(app, dataSource, ids);
  await benchExposure(app, dataSource);
});

async function benchLoad(app, [first]) {
  const before = heapMebibytes();
  const { ms } = await timed(() => pageFor(app, first, 1));
  print('first page, which reads all people', `${ms.toFixed(0)} ms`);
  print('memory for all people', `${(heapMebibytes() - before).toFixed(1)} MiB`);
}

/** Before each page somebody's answers change. */
async function benchPages(app, dataSource, ids) {
  const times = [];
  const totals = [];
  for (let viewer = 0; viewer < VIEWERS; viewer++) {
    for (let page = 1; page <= PAGES; page++) {
      await changeHabits(dataSource, ids[(viewer * PAGES * 31 + page * 17) % ids.length], viewer % 5);
      const { ms, result } = await timed(() => pageFor(app, ids[(viewer * 7919) % ids.length], page));
      times.push(ms);
      totals.push(result.total);
    }
  }
  print(`page of suggestions, ${times.length} pages`, `median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms`);
  print('people who fit a viewer', `median ${at(totals, 0.5)}, most ${at(totals, 1)}`);
}

/** Who is first on somebody's page changes all habits to the far end, until another is first. */
async function benchChanges(app, dataSource, ids) {
  const times = [];
  for (let change = 0; times.length < CHANGES; change++) {
    const viewer = ids[(change * 131) % ids.length];
    const first = await firstFor(app, viewer);
    if (first === undefined) continue;
    const [{ sleep }] = await dataSource.query('SELECT sleep FROM candidate WHERE id = $1', [first]);
    const { ms } = await timed(async () => {
      await changeHabits(dataSource, first, sleep > 1 ? 0 : 4);
      for (let look = 0; (await firstFor(app, viewer)) === first && look < 200; look++) await wait(LOOK_AGAIN_MS);
    });
    times.push(ms);
  }
  print('until a change shows in the order', `median ${at(times, 0.5)} ms, most ${at(times, 1)} ms`);
}

async function benchExposure(app, dataSource) {
  const pool = await app.get(PoolKeeper).current();
  const homes = await homeKinds(dataSource.manager, null, new Date().toISOString().slice(0, 10));
  for (const [words, counts] of [
    ['by score alone', false],
    ['with the price', true],
  ]) {
    const { topTenth, shown, most, score } = simulateExposure(suggesting, pool, homes, counts);
    const share = `most shown tenth gets ${(100 * topTenth).toFixed(1)}%`;
    print(
      `first pages of all, ${words}`,
      `${share}, ${shown} shown, one at most ${most} times, score ${score.toFixed(0)}`,
    );
  }
}

function pageFor(app, id, page) {
  return app.get(SuggestionsService).suggestionsFor(id, { page, pageSize: PAGE_SIZE });
}

async function firstFor(app, id) {
  return (await pageFor(app, id, 1)).people[0]?.person.id;
}

function changeHabits(dataSource, id, value) {
  const columns = ['sleep', 'cleanliness', 'guests', 'noise'].map((column) => `${column} = $2`).join(', ');
  return dataSource.query(`UPDATE candidate SET ${columns} WHERE id = $1`, [id, value]);
}

function heapMebibytes() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
}

async function timed(work) {
  const started = performance.now();
  const result = await work();
  return { ms: performance.now() - started, result };
}

function at(list, share) {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0);
}

function print(what, figures) {
  console.log(`${what.padEnd(44)} ${figures}`);
}
