import { ProposalRows } from '../factories/proposals.js';
import type { ApiClient } from '../support/api-client.js';
import { signInAs } from '../support/candidate-account.js';
import { startService, type Service } from '../support/service.js';
import { rowsOf, supervisor, type Supervisor } from '../support/supervisor.js';
import { until } from '../support/until.js';

let service: Service;
let rows: ProposalRows;
let api: ApiClient;
let visitor: Supervisor;
let location: string;
let round: string;

beforeAll(async () => {
  service = await startService({ jobs: true });
  rows = new ProposalRows(service.db);
  api = await service.api(['placements:read', 'placements:decide']);
  location = await rows.location('Noorderhof');
  for (let index = 0; index < 10; index++) await rows.home(location, `Ruimte ${index}`);
});
afterAll(() => service?.close());
beforeEach(async () => {
  visitor = await supervisor(service);
  round = await rows.round();
});

async function person(firstName: string, more: Record<string, unknown> = {}): Promise<string> {
  const id = await rows.candidate(firstName, 'statusHolder', { supervisorId: visitor.id, ...more });
  await rows.inRound(round, id);
  return id;
}

/** A run that places some of the round's people in one home, tells why others have no place, and is published. */
async function publish(placed: string[], unplaced: string[] = []): Promise<string> {
  const run = await rows.run(round);
  for (const candidateId of unplaced)
    await service.db.query(
      `INSERT INTO unplaced_candidate ("runId", "candidateId", reasons) VALUES ($1, $2, '[{"code": "tooFewHomes"}]')`,
      [run, candidateId],
    );
  const home = await rows.home(location, 'Kerkstraat');
  if (placed.length > 0) await rows.proposal({ run, home, people: placed });
  expect((await api.post(`/api/v1/runs/${run}/publish`, { reason: 'Dit is het plan.' })).status).toBe(200);
  return run;
}

const tasks = async () => (await rowsOf(visitor, '/tasks?lang=nl')).map((row) => row.split(' | ').slice(0, 3));
const task = (name: string) => ['Praten over een volgende stap: er was geen plek', `${name} Test`, 'u'];

const placementOf = async (candidateId: string) =>
  (
    await service.db.query<{ id: string }>(
      'SELECT "placementId" AS id FROM placement_member WHERE "candidateId" = $1 AND open',
      [candidateId],
    )
  ).rows[0]!.id;

test('who has no place in a published run is told to their supervisor, also who was left out of it', async () => {
  const placed = [await person('Amina'), await person('Yonas')];
  const unplaced = await person('Dawit');
  await person('Selam');
  await person('Later', { readyAt: null });
  await person('Niemand', { supervisorId: null });
  await person('Gestopt', { stoppedAt: new Date() });
  await publish(placed, [unplaced]);
  expect((await tasks()).sort()).toEqual([task('Dawit'), task('Selam')]);
});

test('a later publication that places them closes the task, and opens it for who makes way', async () => {
  const [amina, yonas, dawit] = [await person('Amina'), await person('Yonas'), await person('Dawit')];
  await publish([amina, yonas], [dawit]);
  expect(await tasks()).toEqual([task('Dawit')]);
  await publish([dawit, yonas], [amina]);
  expect(await tasks()).toEqual([task('Amina')]);
});

test('who is taken out of a draft before it is sent is told to their supervisor, until they are in one again', async () => {
  const [amina, yonas] = [await person('Amina'), await person('Yonas')];
  await publish([amina, yonas]);
  const id = await placementOf(amina);
  const adjust = async (candidateIds: string[]) =>
    (await api.post(`/api/v1/placements/${id}/adjust`, { candidateIds, reason: 'Zij kennen elkaar.' })).status;
  expect(await adjust([amina])).toBe(200);
  expect(await tasks()).toEqual([task('Yonas')]);
  expect(await adjust([amina, yonas])).toBe(200);
  expect(await tasks()).toEqual([]);
});

test('the task is closed when they say yes to a home after all, and when they take part no more', async () => {
  const [amina, yonas] = [await person('Amina'), await person('Yonas')];
  await publish([], [amina, yonas]);
  expect((await tasks()).sort()).toEqual([task('Amina'), task('Yonas')]);
  const run = await rows.run(await rows.round());
  const home = await rows.home(location, 'Dijk');
  const id = await rows.placement({ run, home, people: [amina], status: 'offered' });
  expect((await api.post(`/api/v1/placements/${id}/answers`, { candidateId: amina, answer: 'accepted' })).status).toBe(
    200,
  );
  expect(await tasks()).toEqual([task('Yonas')]);
  const own = await signInAs(service, yonas);
  await service.db.query(
    `INSERT INTO consent ("candidateId", version, language, "givenAt") VALUES ($1, '2026-11', 'nl', now())`,
    [yonas],
  );
  await own.post('/my/data/stop', {}, '/my/data');
  await until(async () => (await tasks()).length === 0);
});

test('nothing that happens to a placement resets the waiting time', async () => {
  const people = [await person('Amina'), await person('Yonas')];
  const waitsSince = async () =>
    (
      await service.db.query<{ day: string }>(
        `SELECT to_char("registeredOn", 'YYYY-MM-DD') AS day FROM candidate WHERE id = ANY($1)`,
        [people],
      )
    ).rows.map(({ day }) => day);
  await publish(people);
  const id = await placementOf(people[0]!);
  for (const [act, body] of [
    ['offer', {}],
    ['answers', { candidateId: people[0], answer: 'declined', declineReason: 'place' }],
  ] as const)
    expect((await api.post(`/api/v1/placements/${id}/${act}`, body)).status).toBe(200);
  await publish([], people);
  await publish(people);
  const next = await placementOf(people[0]!);
  await api.post(`/api/v1/placements/${next}/offer`);
  await api.post(`/api/v1/placements/${next}/withdraw`, { reason: 'De woning komt later vrij.' });
  expect(await waitsSince()).toEqual(['2025-01-15', '2025-01-15']);
});
