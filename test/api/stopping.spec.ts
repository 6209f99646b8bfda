import { ProposalRows } from '../factories/proposals.js';
import type { ApiClient } from '../support/api-client.js';
import { signInAs } from '../support/candidate-account.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

let service: Service;
let rows: ProposalRows;
let api: ApiClient;
let sanne: string;
let yonas: string;
let visitor: Visitor;
let location: string;

beforeAll(async () => {
  service = await startService({ jobs: true });
  rows = new ProposalRows(service.db);
  api = await service.api(['rounds:read', 'rounds:plan', 'matching:read', 'placements:decide']);
  location = await rows.location('Noorderhof');
  [sanne, yonas] = [await rows.candidate('Sanne', 'youngTenant'), await rows.candidate('Yonas', 'statusHolder')];
  for (const candidate of [sanne, yonas])
    await service.db.query('INSERT INTO candidate_location ("candidateId", "locationId", rank) VALUES ($1, $2, 0)', [
      candidate,
      location,
    ]);
  visitor = await signInAs(service, sanne);
  await service.db.query(
    `INSERT INTO consent ("candidateId", version, language, "givenAt") VALUES ($1, '2026-11', 'nl', now())`,
    [sanne],
  );
});
afterAll(() => service?.close());

const openRound = (name: string, candidateIds?: string[]) =>
  api.post('/api/v1/rounds', { name, startsOn: '2026-12-01', locationIds: [location], candidateIds });
const actsOn = async (id: string) => {
  const { rows: found } = await service.db.query<{ action: string }>(
    `SELECT action FROM audit_entry WHERE "recordId" = $1 AND action LIKE 'candidates:%' ORDER BY id`,
    [id],
  );
  return found.map(({ action }) => action);
};

test('who stops is in no new round, what was offered is taken back and nothing with them can be approved; who begins again is back', async () => {
  const home = await rows.home(location, 'Kerkstraat');
  // Room enough in the mix.
  for (let index = 0; index < 6; index++) await rows.home(location, `Ruimte ${index}`);
  const placementWith = async (status: string) =>
    rows.placement({ status, run: await rows.run(await rows.round()), home, people: [sanne, yonas] });
  const offered = await placementWith('offered');

  expect((await visitor.post('/my/data/stop', {}, '/my/data')).location).toBe('/my/data');
  expect((await visitor.get('/my/data')).text).toContain('Je doet niet mee');
  await until(async () => (await rows.statusOf(offered)) === 'withdrawn');
  const accepted = await placementWith('accepted');
  const refused = await api.post(`/api/v1/placements/${accepted}/approve`);
  expect([refused.status, refused.body.type]).toEqual([409, 'urn:problem:huisklik:placement-outdated']);
  expect((await openRound('Zonder Sanne')).body.counts.candidates).toBe(1);
  const named = await openRound('Met Sanne', [sanne, yonas]);
  expect([named.status, JSON.stringify(named.body.errors)]).toEqual([400, expect.stringContaining(sanne)]);

  await visitor.post('/my/data/stop', {}, '/my/data');
  expect(await actsOn(sanne)).toEqual(['candidates:stopped']);
  const { rows: consents } = await service.db.query('SELECT "withdrawnAt" FROM consent WHERE "candidateId" = $1', [
    sanne,
  ]);
  expect(consents).toEqual([{ withdrawnAt: expect.any(Date) }]);
  const { rows: news } = await service.db.query('SELECT kind FROM domain_event WHERE "recordId" = $1', [sanne]);
  expect(news).toEqual([{ kind: 'candidates:stopped' }]);

  expect((await visitor.post('/my/data/resume', {}, '/my/data')).location).toBe('/my');
  expect(await actsOn(sanne)).toEqual(['candidates:stopped', 'candidates:resumed']);
  expect((await openRound('Weer met Sanne')).body.counts.candidates).toBe(2);
  expect((await api.post(`/api/v1/placements/${accepted}/approve`)).status).toBe(200);
});

test('who is put into another draft at the moment that they stop leaves that one, and the first goes on', async () => {
  const person = (name: string) => rows.candidate(name, 'youngTenant');
  const [leila, others] = [await person('Leila'), [await person('Noor'), await person('Milan')]];
  const run = await rows.run(await rows.round());
  const draftWith = async (street: string, people: string[]) =>
    rows.placement({ run, home: await rows.home(location, street), people });
  const [first, second] = [
    await draftWith('Eersteweg', [leila, others[0]!]),
    await draftWith('Tweedeweg', [others[1]!]),
  ];

  const staff = await service.db.connect();
  await staff.query('BEGIN');
  await staff.query('SELECT 1 FROM placement WHERE id = $1 FOR UPDATE', [first]);
  await service.db.query('UPDATE candidate SET "stoppedAt" = now() WHERE id = $1', [leila]);
  await service.db.query(
    `INSERT INTO domain_event (kind, "recordId", "createdAt") VALUES ('candidates:stopped', $1, now())`,
    [leila],
  );
  await until(async () => {
    const { rowCount } = await service.db.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rowCount === 1;
  });
  await staff.query('UPDATE placement_member SET "placementId" = $1 WHERE "candidateId" = $2', [second, leila]);
  await staff.query('COMMIT');
  staff.release();

  await until(async () => (await rows.statusOf(second)) === 'withdrawn');
  expect(await rows.statusOf(first)).toBe('draft');
});

describe('answers that a round locks', () => {
  const lockedAt = async (id: string) =>
    (await service.db.query<{ at: Date | null }>('SELECT "answersLockedAt" AS at FROM candidate WHERE id = $1', [id]))
      .rows[0]!.at;
  const verb = (round: string, name: string) => api.post(`/api/v1/rounds/${round}/${name}`);

  test('are free again when no round that is open locks them', async () => {
    const people = [await rows.candidate('Amina', 'statusHolder'), await rows.candidate('Tim', 'youngTenant')];
    const [both, one] = [
      (await openRound('Beide', people)).body.id as string,
      (await openRound('Een', [people[0]!])).body.id as string,
    ];
    for (const round of [both, one, both]) expect((await verb(round, 'lock-answers')).status).toBe(204);
    expect((await api.get(`/api/v1/rounds/${both}`)).body.answersLockedAt).not.toBeNull();
    expect([await lockedAt(people[0]!), await lockedAt(people[1]!)]).toEqual([expect.any(Date), expect.any(Date)]);

    await verb(both, 'close');
    expect([await lockedAt(people[0]!), await lockedAt(people[1]!)]).toEqual([expect.any(Date), null]);
    await verb(one, 'unlock-answers');
    expect(await lockedAt(people[0]!)).toBeNull();
    expect((await verb(both, 'lock-answers')).body.type).toBe('urn:problem:huisklik:round-closed');
    const { rows: acts } = await service.db.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE "recordId" = $1 ORDER BY id`,
      [both],
    );
    expect(acts.map(({ action }) => action)).toEqual(['rounds:opened', 'rounds:answers-locked', 'rounds:closed']);
  });

  test('two rounds that end their locks at once leave nobody locked', async () => {
    const person = await rows.candidate('Lena', 'youngTenant');
    const rounds = [
      (await openRound('Links', [person])).body.id,
      (await openRound('Rechts', [person])).body.id,
    ] as string[];
    for (const round of rounds) await verb(round, 'lock-answers');
    await Promise.all(rounds.map((round) => verb(round, 'unlock-answers')));
    expect(await lockedAt(person)).toBeNull();
  });

  test('staff lock and unlock them on the page of the round', async () => {
    const round = (await openRound('Op de pagina', [yonas])).body.id as string;
    const allocator = await service.signIn('allocator');
    expect((await allocator.get(`/rounds/${round}`)).text).toContain('Antwoorden vastzetten');
    await allocator.post(`/rounds/${round}/lock-answers`, {}, `/rounds/${round}`);
    expect(await lockedAt(yonas)).toEqual(expect.any(Date));
    expect((await allocator.get(`/rounds/${round}`)).text).toContain('De antwoorden staan vast sinds');
    await allocator.post(`/rounds/${round}/unlock-answers`, {}, `/rounds/${round}`);
    expect(await lockedAt(yonas)).toBeNull();
  });
});
