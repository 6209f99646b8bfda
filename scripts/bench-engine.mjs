#!/usr/bin/env node
/**
 * `npm run bench:engine -- [--people 70,300,1000,3000] [--supply 60,100,130] [--seeds 1,2,3] [--seconds S] [--threads N]
 * [--exact] [--json FILE]`: how good the engine's answers are, beside greedy and greedy with swaps at equal time, medians over
 * the seeds. `--exact` adds HiGHS on all groups that are possible, for up to 100 people. Each answer is found in a process of
 * its own, whose memory is told.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure } from './bench-engine/measure.mjs';
import { prepare } from './prepare.mjs';

/** Seconds that an instance of at most so many people gets. */
const TIMES = [
  { people: 100, seconds: 10 },
  { people: 300, seconds: 5 },
  { people: 1_000, seconds: 10 },
  { people: 3_000, seconds: 30 },
  { people: 10_000, seconds: 100 },
  { people: Infinity, seconds: 360 },
];
/** Gaps whose time is told. */
const TARGETS = [0.005, 0.001, 0.0003];

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '70,300,1000,3000' },
    supply: { type: 'string', default: '60,100,130' },
    seeds: { type: 'string', default: '1,2,3' },
    seconds: { type: 'string' },
    threads: { type: 'string', default: '1' },
    exact: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const numbers = (text) => text.split(',').map(Number);

await prepare();
const { makeInstance } = await import('../dist/cli/generate/make-instance.js');
const folder = mkdtempSync(join(tmpdir(), 'huisklik-bench-'));
const rows = [];
try {
  print([
    'people',
    'supply',
    'seconds',
    'objective',
    'bound',
    'gap',
    '',
    'to 0.5%',
    '0.1%',
    '0.03%',
    'MiB',
    'greedy',
    '+ swaps',
    'exact',
  ]);
  for (const people of numbers(values.people)) {
    for (const supply of numbers(values.supply)) rows.push(benchmark(people, supply));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);

function benchmark(people, supply) {
  const limit = Number(values.seconds ?? TIMES.find((time) => people <= time.people).seconds);
  const runs = numbers(values.seeds).map((seed) => {
    const file = join(folder, 'instance.json');
    writeFileSync(file, JSON.stringify(makeInstance({ people, seed, supply, haarlem: false })));
    const engine = measure('engine', file, limit, Number(values.threads));
    const greedy = measure('greedy', file, limit);
    const swaps = measure('swaps', file, engine.seconds);
    const exact = values.exact && people <= 100 ? measure('exact', file, limit) : null;
    return {
      ...engine,
      seed,
      greedy: lag(greedy, engine),
      swaps: lag(swaps, engine),
      exact,
      toGap: timesToGap(engine),
    };
  });
  const middle = (of) => median(runs.map(of));
  const row = {
    people,
    supply,
    seeds: runs.map(({ seed }) => seed),
    seconds: middle((run) => run.seconds),
    objective: middle((run) => run.objective),
    upperBound: middle((run) => run.upperBound),
    gap: middle((run) => run.gap),
    proven: runs.filter((run) => run.proven).length,
    secondsToGap: TARGETS.map((_, i) => middle((run) => run.toGap[i])),
    mebibytes: middle((run) => run.mebibytes),
    greedyGap: middle((run) => run.greedy),
    swapsGap: middle((run) => run.swaps),
    exactSeconds: values.exact ? middle((run) => run.exact?.seconds ?? Infinity) : null,
    runs,
  };
  print([
    people,
    `${supply}%`,
    row.seconds.toFixed(1),
    row.objective,
    row.upperBound,
    percent(row.gap),
    row.proven === runs.length ? 'proven' : '',
    ...row.secondsToGap.map((time) => (time === Infinity ? '–' : time.toFixed(1))),
    Math.round(row.mebibytes),
    percent(row.greedyGap),
    percent(row.swapsGap),
    row.exactSeconds === null || row.exactSeconds === Infinity ? '–' : row.exactSeconds.toFixed(1),
  ]);
  return row;
}

/** How far another answer stays below the engine's bound. */
function lag({ objective }, { upperBound }) {
  return (upperBound - objective) / upperBound;
}

/** Seconds until the gap to the last bound was that small; Infinity: never. */
function timesToGap({ trace, upperBound }) {
  return TARGETS.map((target) => {
    const reached = trace.find(({ objective }) => (upperBound - objective) / upperBound <= target);
    return reached?.seconds ?? Infinity;
  });
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) / 2)];
}

function percent(share) {
  return `${(100 * share).toFixed(share < 0.01 ? 4 : 1)}%`;
}

function print(cells) {
  const widths = [7, 7, 8, 12, 12, 9, 7, 8, 6, 6, 5, 8, 8, 6];
  console.log(cells.map((cell, i) => String(cell).padStart(widths[i])).join(' '));
}
