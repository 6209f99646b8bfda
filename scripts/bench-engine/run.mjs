/** One answer: `run.mjs METHOD INSTANCE.json SECONDS THREADS` prints it as JSON. Started by `measure.mjs`. */
import { readFileSync } from 'node:fs';
import highs from 'highs';

const load = (path) => import(`../../dist/${path}.js`);
const [method, file, seconds, threads] = process.argv.slice(2);
const never = () => false;
const METHODS = { engine, greedy, swaps, exact };

const started = performance.now();
const elapsed = () => (performance.now() - started) / 1000;
const found = await METHODS[method]();
const mebibytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds: elapsed(), mebibytes, ...found }));

async function engine() {
  const { solveInThread } = await load('matching/solver/solver');
  const trace = [];
  const onProgress = ({ objective }) => {
    if (objective > (trace.at(-1)?.objective ?? 0)) trace.push({ seconds: elapsed(), objective });
  };
  const settings = { seed: 1, timeLimit: Number(seconds), threads: Number(threads) };
  const { objective, upperBound, gap, proven, figures } = await solveInThread({ file }, settings, { onProgress });
  return { objective, upperBound, gap, proven, blocking: figures.blocking, trace };
}

async function greedy() {
  const { objective, locked } = await firstAnswer();
  return { objective: objective + locked };
}

/** Greedy, then swaps until the time is over. */
async function swaps() {
  const { Swaps } = await load('matching-engine/search/swaps');
  const { Random } = await load('matching-engine/random');
  const assignment = await firstAnswer();
  const search = new Swaps(assignment.problem, assignment, new Random(1));
  while (elapsed() < Number(seconds)) for (let i = 0; i < 100; i++) search.step();
  return { objective: assignment.objective + assignment.locked };
}

/** Every group that is possible, given to HiGHS. */
async function exact() {
  const { GroupSearch } = await load('matching-engine/prices/group-search');
  const { mergePools } = await load('matching-engine/prices/merge-pools');
  const { PackingModel } = await load('matching-engine/proof/exact-model');
  const { solveExactly } = await load('matching/solver/exact');
  const { problem, locked } = await firstAnswer();
  const prices = new Float64Array(problem.rows.count + 1);
  const everyGroup = new GroupSearch(problem).find(prices, { slack: 1e12, mostPerOwner: 10_000, interrupted: never });
  const { model } = new PackingModel(problem, mergePools(problem, everyGroup, null, prices, -Infinity));
  const values = solveExactly(await highs(), model, new Float64Array(model.worth.length));
  return { objective: model.worth.reduce((sum, worth, c) => sum + worth * Math.round(values[c]), locked) };
}

async function firstAnswer() {
  const { canonical } = await load('matching-engine/instance/canonical');
  const { compileProblem } = await load('matching-engine/problem/problem');
  const { Assignment } = await load('matching-engine/search/assignment');
  const { placeGreedily } = await load('matching-engine/search/greedy');
  const { objectiveOf } = await load('matching-engine/index');
  const instance = canonical(JSON.parse(readFileSync(file, 'utf8')));
  const problem = compileProblem(instance, never);
  const assignment = new Assignment(problem);
  placeGreedily(problem, assignment, never);
  return Object.assign(assignment, { problem, locked: objectiveOf(instance, instance.locked) });
}
