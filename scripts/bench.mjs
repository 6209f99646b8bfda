#!/usr/bin/env node
/**
 * `npm run bench`: figures of this machine, each beside one to compare it with, on a throw-away database: importing 10,000
 * candidates (new, and the same file again), matching the example of Haarlem (quick, and deep), lists (first page, and search).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { root } from './source-hash.mjs';
import { withApplication } from './throw-away-database.mjs';

const CANDIDATES = 10_000;
const REQUESTS = 50;

await prepare();
const { DataSource } = await import('typeorm');
const load = (path) => import(`../dist/${path}.js`);
const { importTable } = await load('cli/import-table');
const { CandidatesQuery } = await load('candidates/candidates-query');
const { CandidatesService } = await load('candidates/candidates.service');
const { RoundsService } = await load('rounds/rounds.service');
const { RoundDataQueries } = await load('matching/round-data.queries');
const { buildInstance } = await load('matching/instance-builder');
const { Policy } = await load('platform/config/policy');
const { SYSTEM } = await load('audit/audit.service');
const { solve } = await load('matching-engine/index');

await withApplication(async (app) => {
  for (const table of ['locations', 'homes', 'candidates', 'choices']) await take(app, table, example(table));
  await benchMatching(app);
  await benchImport(app);
  await benchLists(app);
});

async function benchMatching(app) {
  const instance = await haarlem(app);
  for (const effort of ['quick', 'deep']) {
    const { seconds, result } = await timed(() => solve(instance, { seed: 1, effort, timeLimit: 600 }));
    const gap = (100 * result.gap).toFixed(2);
    print(
      `match Haarlem, ${effort}`,
      seconds,
      `${result.figures.housed} housed, objective ${result.objective}, gap ≤ ${gap}%`,
    );
  }
}

async function haarlem(app) {
  const dataSource = app.get(DataSource);
  const locations = await dataSource.query('SELECT id FROM location');
  const plan = { name: 'Bench', startsOn: '2026-12-01', locationIds: locations.map(({ id }) => id), candidates: 'all' };
  const round = await app.get(RoundsService).open(plan, SYSTEM);
  const data = await dataSource.transaction((tx) => app.get(RoundDataQueries).load(tx, round.id));
  return buildInstance(data, app.get(Policy));
}

async function benchImport(app) {
  const [header, ...rows] = example('candidates').toString('utf8').trimEnd().split(/\r?\n/);
  const many = Array.from({ length: CANDIDATES }, (_, i) => {
    const [, ...cells] = rows[i % rows.length].split(';');
    cells[2] = '';
    return [`B${String(i).padStart(6, '0')}`, ...cells].join(';');
  });
  const file = Buffer.from([header, ...many].join('\n'));
  for (const words of ['new', 'the same file again']) {
    const { seconds } = await timed(() => take(app, 'candidates', file));
    print(`import ${CANDIDATES} candidates, ${words}`, seconds, `${Math.round(CANDIDATES / seconds)} a second`);
  }
}

async function benchLists(app) {
  const candidates = app.get(CandidatesService);
  for (const [words, search] of [
    ['first page', undefined],
    ['search by name', 'haddad'],
  ]) {
    const query = Object.assign(new CandidatesQuery(), { search });
    const { seconds } = await timed(async () => {
      for (let i = 0; i < REQUESTS; i++) await candidates.list(query, SYSTEM);
    });
    print(`list of candidates, ${words}`, seconds / REQUESTS, `${CANDIDATES + 120} in the database`);
  }
}

function example(table) {
  return readFileSync(join(root, 'examples/haarlem', `${table}.csv`));
}

function take(app, table, content) {
  return importTable(app, table, { fileName: `${table}.csv`, content }, { dryRun: false });
}

async function timed(work) {
  const started = performance.now();
  const result = await work();
  return { seconds: (performance.now() - started) / 1000, result };
}

function print(what, seconds, more) {
  console.log(`${what.padEnd(44)} ${seconds.toFixed(3).padStart(8)} s   ${more}`);
}
