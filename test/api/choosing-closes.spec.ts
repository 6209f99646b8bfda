import { DataSource } from 'typeorm';
import { Clock, SystemClock } from '../../src/platform/clock/clock.js';
import { RoundsQueries } from '../../src/rounds/rounds.queries.js';
import { ProposalRows } from '../factories/proposals.js';
import type { ApiClient } from '../support/api-client.js';
import { createDatabase } from '../support/database.js';
import { importHaarlem, MATCHING, openRound, startRun, waitForRun } from '../support/haarlem.js';
import { startService, type Service } from '../support/service.js';

class Noon extends Clock {
  now = () => new Date('2026-12-10T12:00:00+01:00');
}

describe('whether somebody chooses still', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let dataSource: DataSource;
  let rows: ProposalRows;

  beforeAll(async () => {
    database = await createDatabase();
    dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    rows = new ProposalRows(database.pool);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** Somebody in rounds of these names, each with its closing day and perhaps another status. */
  const stateIn = async (rounds: Record<string, { day: string | null; status?: string }>) => {
    const candidate = await rows.candidate('Amina', 'statusHolder');
    for (const [name, { day, status = 'open' }] of Object.entries(rounds)) {
      const id = await rows.round(`${name} ${candidate}`, { choosingClosesOn: day, status });
      await rows.inRound(id, candidate);
    }
    const queries = new RoundsQueries(dataSource, new Noon());
    const state = await queries.choosingStateOf(dataSource.manager, candidate);
    return { ...state, round: state.round?.split(' ')[0] ?? null };
  };

  test.each([
    ['in no round', {}, { open: true, closesOn: null, round: null }],
    ['in a round that waits for no choices', { A: { day: null } }, { open: true, closesOn: null, round: null }],
    ['the day before', { A: { day: '2026-12-11' } }, { open: true, closesOn: '2026-12-11', round: 'A' }],
    ['on the day', { A: { day: '2026-12-10' } }, { open: false, closesOn: '2026-12-10', round: 'A' }],
    [
      'in two rounds of which one is past its day',
      { A: { day: '2026-12-20' }, B: { day: '2026-12-01' } },
      { open: false, closesOn: '2026-12-01', round: 'B' },
    ],
    [
      'in a closed round that was past its day',
      { A: { day: '2026-12-01', status: 'closed' }, B: { day: '2026-12-20' } },
      { open: true, closesOn: '2026-12-20', round: 'B' },
    ],
  ])('%s', async (_, rounds, state) => {
    expect(await stateIn(rounds)).toEqual(state);
  });
});

describe('a run before choosing closes is a rehearsal', () => {
  let service: Service;
  let api: ApiClient;
  let round: string;
  const today = new SystemClock().today();
  const tomorrow = new Date(Date.parse(today) + 24 * 3600 * 1000).toISOString().slice(0, 10);

  beforeAll(async () => {
    service = await startService({ jobs: true });
    await importHaarlem(service, 40);
    api = await service.api([...MATCHING, 'placements:decide', 'placements:read']);
    round = await openRound(service, api, 'Met kiezen');
  });
  afterAll(() => service.close());

  const closes = (closesOn: unknown) =>
    api.send('PUT', `/api/v1/rounds/${round}/choosing`, JSON.stringify({ closesOn }), {
      'Content-Type': 'application/json',
    });
  const finishedRun = async () => {
    const id = await startRun(api, round);
    await waitForRun(api, id);
    return (await api.get(`/api/v1/runs/${id}`)).body;
  };
  const proposalsOf = async (run: string) =>
    (await api.get(`/api/v1/proposals?run=${run}&pageSize=100`)).body.items as {
      id: string;
      number: string;
      isRehearsal: boolean;
    }[];

  /** Two more of the round ask each other; how many then do in all, who are all in it. */
  const openQuestions = async () => {
    await service.db.query(
      `WITH people AS (SELECT "candidateId" AS id, row_number() OVER (ORDER BY "candidateId") AS place
         FROM round_candidate WHERE "roundId" = $1)
       INSERT INTO living_invitation ("fromId", "toId", status, "createdAt", "dueAt", "expiresAt")
       SELECT one.id, other.id, 'open', now(), now() + interval '5 days', now() + interval '5 days'
       FROM people one JOIN people other ON other.place = one.place + 20 WHERE one.place < 3`,
      [round],
    );
    const { rows } = await service.db.query(`SELECT 1 FROM living_invitation WHERE status = 'open'`);
    return rows.length;
  };

  it('a round tells its day, and takes today or later, in both directions', async () => {
    expect((await api.get(`/api/v1/rounds/${round}`)).body.choosingClosesOn).toBeNull();
    expect((await closes('2020-01-01')).body.errors).toEqual([
      { field: 'closesOn', message: expect.stringContaining(today) },
    ]);
    expect((await closes('morgen')).status).toBe(400);
    expect((await closes(undefined)).status).toBe(400);
    for (const day of [tomorrow, '2099-12-31', null, tomorrow]) {
      expect((await closes(day)).body).toMatchObject({ choosingClosesOn: day });
    }
    const { rows } = await service.db.query(
      `SELECT details FROM audit_entry WHERE action = 'rounds:choosing-moved' ORDER BY id DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ details: { choosingClosesOn: tomorrow } }]);
  });

  it('can not be published, and its pages say why', async () => {
    const run = await finishedRun();
    expect(run).toMatchObject({ status: 'completed', isRehearsal: true });
    const [proposal] = await proposalsOf(run.id);
    expect(proposal).toMatchObject({ isRehearsal: true });
    const { status, body } = await api.post(`/api/v1/runs/${run.id}/publish`, { reason: 'Past.' });
    expect([status, body.type]).toEqual([409, 'urn:problem:huisklik:run-rehearsal']);
    expect((await api.get('/api/v1/placements?status=all')).body.total).toBe(0);
    const allocator = await service.signIn('allocator');
    const path = `/runs/${run.id}`;
    const shown = (await allocator.get(path)).text;
    expect(shown).toContain('Dit is een proefberekening');
    expect(shown).not.toContain(`${path}/publish`);
    expect((await allocator.post(`${path}/publish`, { reason: 'Past.' }, path)).location).toBe(path);
    expect((await allocator.get(path)).text).toContain('Dit is een proef: mensen kozen elkaar toen nog');
    expect((await allocator.get('/proposals')).text).toContain('uit een proefberekening');
    expect((await allocator.get('/proposals.csv')).text).toContain(`R-${run.number} (Proef)`);
  });

  it('once choosing has closed a run is real; a later rehearsal does not take its place', async () => {
    await closes(today);
    const real = await finishedRun();
    expect(real).toMatchObject({ isRehearsal: false });

    await closes(tomorrow);
    const again = await finishedRun();
    expect(again).toMatchObject({ isRehearsal: true });
    const latest = await proposalsOf('latest');
    expect(latest.length).toBeGreaterThan(0);
    expect(latest.filter(({ isRehearsal }) => isRehearsal)).toEqual([]);
    const { status, body } = await api.post(`/api/v1/runs/${real.id}/publish`, { reason: 'Past.' });
    expect([status, body.drafts]).toEqual([200, latest.length]);
  });

  it('the page of the round moves the day, and keeps what was typed', async () => {
    const allocator = await service.signIn('allocator');
    const path = `/rounds/${round}`;
    expect((await allocator.get(path)).text).toContain('elke berekening een proef');
    const wrong = await allocator.post(`${path}/choosing`, { closesOn: '2020-01-01' }, path);
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('value="2020-01-01"')]);
    expect(wrong.text).toContain('Kies vandaag of een latere dag');
    expect((await allocator.get(`${path}/choosing`)).location).toBe(path);
    const open = await openQuestions();
    expect(open).toBeGreaterThan(1);
    const first = await allocator.post(`${path}/choosing`, { closesOn: today }, path);
    expect(first.text).toContain(`${open} vragen om samen te wonen wachten nog op een antwoord`);
    expect((await api.get(`/api/v1${path}`)).body.choosingClosesOn).toBe(tomorrow);
    const sure = await allocator.post(`${path}/choosing`, { closesOn: today, understood: 'yes' }, path);
    expect(sure.location).toBe(path);
    const { text } = await allocator.get(path);
    expect(text).toContain('Het kiezen is nu gesloten');
    expect(text).toContain('kiezen de mensen van deze ronde elkaar niet meer');
    const supervisor = await service.signIn('supervisor');
    expect((await supervisor.post(`${path}/choosing`, { closesOn: '' }, '/tasks')).status).toBe(403);
  });

  it('the page of the round tells whether always the same few are shown to others', async () => {
    const allocator = await service.signIn('allocator');
    const page = async () => (await allocator.get(`/rounds/${round}?lang=en`)).text;
    expect(await page()).toContain('Nobody of this round has been shown');
    // One person is shown to twelve, nine others to one each; the tenth of the ten got 12 of 21.
    await service.db.query(
      `WITH people AS (
         SELECT "candidateId" AS id, row_number() OVER (ORDER BY "candidateId") AS place FROM round_candidate WHERE "roundId" = $1)
       INSERT INTO showing ("viewerId", "shownId", "firstShownAt")
       SELECT viewer.id, shown.id, now() FROM people viewer, people shown
       WHERE (shown.place = 1 AND viewer.place BETWEEN 2 AND 13) OR (viewer.place = 1 AND shown.place BETWEEN 2 AND 10)`,
      [round],
    );
    expect(await page()).toMatch(/The 10% who were shown most got 57(\.\d)?% of all showings/);
  });

  it('a new round takes the day, by page and by API', async () => {
    const allocator = await service.signIn('allocator');
    const { rows } = await service.db.query<{ id: string }>('SELECT id FROM location ORDER BY reference LIMIT 1');
    const plan = { name: 'Later', startsOn: '2026-12-01', locations: rows[0]!.id, candidates: 'all' };
    const past = await allocator.post('/rounds/new', { ...plan, choosingClosesOn: '2020-01-01' }, '/rounds/new');
    expect([past.status, past.text]).toEqual([400, expect.stringContaining('Kies vandaag of een latere dag')]);
    const { location } = await allocator.post('/rounds/new', { ...plan, choosingClosesOn: tomorrow }, '/rounds/new');
    expect((await api.get(`/api/v1${location}`)).body.choosingClosesOn).toBe(tomorrow);
    const body = {
      name: 'Ook later',
      startsOn: '2026-12-01',
      locationIds: [rows[0]!.id],
      choosingClosesOn: '2020-01-01',
    };
    expect((await api.post('/api/v1/rounds', body)).body.errors).toMatchObject([{ field: 'choosingClosesOn' }]);
    expect((await api.post('/api/v1/rounds', { ...body, choosingClosesOn: tomorrow })).status).toBe(201);
  });

  it('a closed round keeps its day', async () => {
    await api.post(`/api/v1/rounds/${round}/close`);
    expect((await closes(tomorrow)).status).toBe(409);
  });
});
