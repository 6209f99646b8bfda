import { SystemClock } from '../../src/platform/clock/clock.js';
import { daysAfter } from '../../src/platform/clock/local-time.js';
import { queueBackend } from '../../src/platform/queue/queue-backend.js';
import { ProposalRows } from '../factories/proposals.js';
import type { ApiClient } from '../support/api-client.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

const today = new SystemClock().today();
const inDays = (days: number) => daysAfter(today, days);

let service: Service;
let api: ApiClient;
let rows: ProposalRows;
let location: string;

beforeAll(async () => {
  service = await startService({ workers: 2 });
  api = await service.api(['rounds:read', 'rounds:plan']);
  rows = new ProposalRows(service.db);
  location = await rows.location('Schalkwijk');
  const home = await rows.home(location, 'Kerkstraat');
  const candidate = await rows.candidate('Amina', 'statusHolder');
  await service.db.query(
    `INSERT INTO candidate_location ("candidateId", "locationId", rank) SELECT $1, "locationId", 0 FROM home WHERE id = $2`,
    [candidate, home],
  );
});
afterAll(() => service?.close());

let opened = 0;
const open = (days: object = {}) =>
  api.post('/api/v1/rounds', { name: `R${++opened}`, startsOn: today, locationIds: [location], ...days });
const put = (path: string, body: object) =>
  api.send('PUT', path, JSON.stringify(body), { 'Content-Type': 'application/json' });
const round = async (id: string) => (await api.get(`/api/v1/rounds/${id}`)).body as Record<string, string | null>;
const move = (id: string, to: string, reason?: string) => api.post(`/api/v1/rounds/${id}/phase`, { to, reason });
const blockersOf = async (id: string) => (await api.get(`/api/v1/rounds/${id}/blockers`)).body;
const fieldsOf = (body: { errors: { field: string }[] }) => body.errors.map(({ field }) => field);
const trail = async (id: string, action: string) =>
  (
    await service.db.query<{ reason: string | null; details: object; actorKind: string }>(
      `SELECT reason, details, "actorKind" FROM audit_entry WHERE "recordId" = $1 AND action = $2 ORDER BY id`,
      [id, action],
    )
  ).rows;
const openTasks = async (id: string) =>
  (
    await service.db.query<{ kind: string; dueOn: string; role: string }>(
      `SELECT kind, role, "dueOn"::text FROM task WHERE "recordType" = 'round' AND "recordId" = $1 AND "closedAt" IS NULL`,
      [id],
    )
  ).rows;

describe('the plan of a round', () => {
  it('says all that is wrong with its days at once, when it is opened and when it is changed', async () => {
    const wrong = {
      choosingFrom: inDays(-1),
      choosingClosesOn: inDays(10),
      offersFrom: inDays(10),
      agreementsFrom: inDays(5),
    };
    const { status, body } = await open(wrong);
    expect([status, fieldsOf(body)]).toEqual([400, ['choosingFrom', 'offersFrom', 'agreementsFrom']]);
    const { id } = (await open()).body;
    expect(fieldsOf((await put(`/api/v1/rounds/${id}/plan`, wrong)).body)).toEqual(fieldsOf(body));
    expect(fieldsOf((await put(`/api/v1/rounds/${id}/plan`, { offersFrom: 'soon', late: 1 })).body).sort()).toEqual([
      'late',
      'offersFrom',
    ]);
    expect(await round(id)).toMatchObject({ phase: 'intake', choosingClosesOn: null, offersFrom: null });
  });

  it('is changed for phases to come; a day that is left out is none', async () => {
    const { body } = await open({ choosingFrom: today, choosingClosesOn: inDays(4), offersFrom: inDays(8) });
    expect(body.phase).toBe('choosing');
    const days = { choosingFrom: today, choosingClosesOn: inDays(5), decisionsFrom: inDays(9) };
    const changed = await put(`/api/v1/rounds/${body.id}/plan`, days);
    expect(changed.body).toMatchObject({ ...days, offersFrom: null, agreementsFrom: null });
    expect(await trail(body.id, 'rounds:replanned')).toMatchObject([
      { details: { choosingClosesOn: inDays(5), offersFrom: null, decisionsFrom: inDays(9) } },
    ]);
    const begun = await put(`/api/v1/rounds/${body.id}/plan`, { ...days, choosingFrom: inDays(1) });
    expect(fieldsOf(begun.body)).toEqual(['choosingFrom']);
  });

  it('closes choosing on the first day of matching, which goes back when the day moves', async () => {
    const { id } = (await open({ choosingFrom: today, choosingClosesOn: inDays(4), offersFrom: inDays(8) })).body;
    const closes = (closesOn: string | null) => put(`/api/v1/rounds/${id}/choosing`, { closesOn });
    expect((await closes(inDays(8))).status).toBe(400);
    expect((await closes(inDays(7))).body).toMatchObject({ phase: 'choosing', choosingClosesOn: inDays(7) });
    await put(`/api/v1/rounds/${id}/plan`, { choosingFrom: today, choosingClosesOn: inDays(4) });
    expect((await move(id, 'matching')).body).toMatchObject({ phase: 'matching', choosingClosesOn: today });
    expect((await closes(inDays(3))).body).toMatchObject({ phase: 'choosing', choosingClosesOn: inDays(3) });
    await move(id, 'matching');
    await move(id, 'offers', 'Een berekening komt later.');
    const over = await closes(inDays(2));
    expect([over.status, over.body.type]).toEqual([409, 'urn:problem:huisklik:choosing-over']);
  });
});

describe('a round is moved on by hand', () => {
  it('to the next phase only, once when two do so at once', async () => {
    const { id } = (await open()).body;
    const skipped = await move(id, 'matching');
    expect([skipped.status, skipped.body.type]).toEqual([409, 'urn:problem:huisklik:round-phase-not-next']);
    const both = await Promise.all([move(id, 'choosing'), move(id, 'choosing')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await round(id)).phase).toBe('choosing');
    expect(fieldsOf((await move(id, 'intake')).body)).toEqual(['to']);
  });

  it('with a reason when something stops it', async () => {
    const { id } = (await open()).body;
    await move(id, 'choosing');
    await move(id, 'matching');
    expect(await blockersOf(id)).toEqual({
      phase: 'matching',
      next: 'offers',
      endsOn: null,
      blockers: [{ code: 'no-completed-run', count: 1, stops: true, href: `/rounds/${id}#start-run` }],
    });
    for (const reason of [undefined, ' ', 'Zie 111222333.']) {
      const { status, body } = await move(id, 'offers', reason);
      expect([status, fieldsOf(body)]).toEqual([400, ['reason']]);
    }
    const moved = await move(id, 'offers', 'De groepen zijn bekend.');
    expect([moved.status, moved.body.phase]).toEqual([201, 'offers']);
    expect(await trail(id, 'rounds:phase-moved')).toMatchObject([
      { reason: null, details: { from: 'intake', to: 'choosing' } },
      { reason: null, details: { from: 'choosing', to: 'matching' } },
      { reason: 'De groepen zijn bekend.', details: { from: 'matching', to: 'offers' } },
    ]);
  });

  it('until it is closed, which can be done early', async () => {
    const { id } = (await open()).body;
    await move(id, 'choosing');
    expect((await api.post(`/api/v1/rounds/${id}/close`)).status).toBe(204);
    expect(await round(id)).toMatchObject({ status: 'closed', phase: 'choosing' });
    expect(await trail(id, 'rounds:closed')).toMatchObject([{ details: { phase: 'choosing' } }]);
    expect((await move(id, 'matching')).status).toBe(409);
    expect((await put(`/api/v1/rounds/${id}/plan`, {})).status).toBe(409);
  });
});

describe('what is only worth knowing stops nothing', () => {
  it('answers that are not ready, and questions without an answer', async () => {
    const id = await rows.round(undefined, { choosingFrom: inDays(2) });
    const [first, second] = [
      await rows.candidate('Bram', 'youngTenant', { readyAt: null }),
      await rows.candidate('Selam', 'statusHolder'),
    ];
    for (const person of [first, second]) await rows.inRound(id, person);
    expect((await blockersOf(id)).blockers).toEqual([
      { code: 'answers-not-ready', count: 1, stops: false, href: '/candidates?progress=busy' },
    ]);
    await service.db.query(`UPDATE round SET "choosingFrom" = $2 WHERE id = $1`, [id, inDays(-1)]);
    await until(async () => (await round(id)).phase === 'choosing');
    await service.db.query(
      `INSERT INTO living_invitation ("fromId", "toId", status, "createdAt", "dueAt", "expiresAt")
       VALUES ($1, $2, 'open', now(), now() + interval '5 days', now() + interval '5 days')`,
      [first, second],
    );
    expect((await blockersOf(id)).blockers).toMatchObject([{ code: 'questions-open', count: 1, stops: false }]);
    expect(await openTasks(id)).toEqual([]);
  });
});

describe('the queue keeps a round up with its days', () => {
  const stopped = (days: object) => rows.round(undefined, { phase: 'matching', ...days });

  it('moves it on its day, through phases whose day is long past, once when its job comes more than once', async () => {
    const id = await rows.round(undefined, { choosingClosesOn: inDays(-40), offersFrom: inDays(30) });
    const backend = queueBackend({ databaseUrl: service.databaseUrl, redisUrl: null });
    const queue = backend.queue<{ rowId: string }>('huisklik');
    await queue.addBulk(
      Array.from({ length: 12 }, (_, copy) => ({
        name: 'round-calendar',
        data: { rowId: id },
        opts: { jobId: `copy-${copy}` },
      })),
    );
    await until(async () => (await queue.getJobCountByTypes('waiting', 'active', 'delayed')) === 0);
    await queue.close();
    await until(async () => (await round(id)).phase === 'matching');
    expect(await trail(id, 'rounds:phase-moved')).toMatchObject([
      { actorKind: 'system', details: { from: 'intake', to: 'choosing' } },
      { actorKind: 'system', details: { from: 'choosing', to: 'matching' } },
    ]);
  });

  it('leaves it when something stops it, with a task until it moves', async () => {
    const id = await stopped({ offersFrom: inDays(-2) });
    await until(async () => (await openTasks(id)).length > 0);
    expect(await openTasks(id)).toEqual([{ kind: 'round-blocked', role: 'allocator', dueOn: inDays(-2) }]);
    expect((await round(id)).phase).toBe('matching');
    const list = (await (await service.signIn('allocator')).get('/tasks')).text;
    expect(list).toContain('Een ronde verder helpen');
    expect(list).toContain(`href="/rounds/${id}"`);
    await rows.run(id, { isRehearsal: true });
    expect((await blockersOf(id)).blockers).toMatchObject([{ code: 'no-completed-run' }]);
    await rows.run(id);
    expect((await blockersOf(id)).blockers).toMatchObject([{ code: 'no-published-run' }]);
    await rows.run(id, { publishedAt: new Date() });
    await until(async () => (await round(id)).phase === 'offers');
    expect(await openTasks(id)).toEqual([]);
  });

  it('reminds some days before, until nothing stops it any more', async () => {
    const id = await stopped({ offersFrom: inDays(3) });
    await until(async () => (await openTasks(id)).length > 0);
    expect(await openTasks(id)).toEqual([{ kind: 'round-phase-near', role: 'allocator', dueOn: inDays(3) }]);
    await put(`/api/v1/rounds/${id}/plan`, { offersFrom: inDays(2) });
    expect(await openTasks(id)).toEqual([{ kind: 'round-phase-near', role: 'allocator', dueOn: inDays(2) }]);
    await put(`/api/v1/rounds/${id}/plan`, { offersFrom: inDays(20) });
    expect(await openTasks(id)).toEqual([]);
    await put(`/api/v1/rounds/${id}/plan`, { offersFrom: inDays(1) });
    await rows.run(id, { publishedAt: new Date() });
    await until(async () => (await openTasks(id)).length === 0);
    expect((await round(id)).phase).toBe('matching');
  });

  it('asks for nothing of a round that is closed', async () => {
    const id = await stopped({ offersFrom: today });
    await until(async () => (await openTasks(id)).length > 0);
    await api.post(`/api/v1/rounds/${id}/close`);
    expect(await openTasks(id)).toEqual([]);
  });
});

describe('on its pages', () => {
  it('a round shows its phases, what stops it, and asks why somebody goes on', async () => {
    const id = await rows.round(undefined, { phase: 'matching', choosingClosesOn: inDays(-1), offersFrom: inDays(9) });
    const path = `/rounds/${id}`;
    const allocator = await service.signIn('allocator');
    expect((await allocator.get('/rounds')).text).toMatch(/data-header="Fase"[^>]*><[^>]*>Matchen</);
    const { text } = await allocator.get(path);
    expect(/<li[^>]*aria-current="step"[^>]*>(.*?)<\/li>/.exec(text)?.[1]).toMatch(/Matchen.*Nu/);
    expect(text).toContain('De fase Aanbieden begint op');
    expect(text).toContain(`<a href="${path}#start-run"`);
    const unsaid = await allocator.post(`${path}/phase`, { to: 'offers', reason: '' }, path);
    expect([unsaid.status, unsaid.text]).toEqual([400, expect.stringContaining('Schrijf op waarom u verdergaat')]);
    const number = await allocator.post(`${path}/phase`, { to: 'offers', reason: 'Zie 111222333' }, path);
    expect([number.status, number.text]).toEqual([400, expect.stringContaining('>Zie 111222333</textarea>')]);
    expect(number.text).toContain('burgerservicenummer');
    const fields = { to: 'offers', reason: 'De groepen zijn bekend.' };
    expect((await allocator.post(`${path}/phase`, fields, path)).location).toBe(path);
    expect((await allocator.get(path)).text).toContain('De ronde is nu in de fase Aanbieden.');
    expect((await allocator.post(`${path}/phase`, fields, path)).location).toBe(path);
    expect((await allocator.get(path)).text).toContain('De ronde was al verder of gesloten.');
    expect((await allocator.get(`${path}/phase`)).location).toBe(path);
  });

  it('its plan is changed with a form, which keeps what was filled in when days are wrong', async () => {
    const id = await rows.round(undefined, { phase: 'choosing', choosingFrom: inDays(-3) });
    const path = `/rounds/${id}/plan`;
    const allocator = await service.signIn('allocator');
    expect((await allocator.get(path)).text).not.toContain('name="choosingFrom"');
    const wrong = {
      choosingClosesOn: inDays(-9),
      offersFrom: 'gauw',
      decisionsFrom: inDays(9),
      agreementsFrom: inDays(8),
    };
    const { status, text } = await allocator.post(path, wrong);
    expect(status).toBe(400);
    expect(text).toContain('Er kloppen 3 dingen nog niet');
    for (const words of [
      'Kies vandaag of een latere dag',
      'Kies een dag, of laat dit leeg',
      'dan begint een eerdere fase',
    ])
      expect(text).toContain(words);
    expect(text).toContain(`value="${inDays(8)}"`);
    const right = { ...wrong, choosingClosesOn: inDays(2), offersFrom: '', agreementsFrom: inDays(30) };
    expect((await allocator.post(path, right)).location).toBe(`/rounds/${id}`);
    expect(await round(id)).toMatchObject({ ...right, offersFrom: null, choosingFrom: inDays(-3) });
  });

  it('a new round takes its days, and says all that is wrong at once', async () => {
    const allocator = await service.signIn('allocator');
    const plan = { name: '', startsOn: today, locations: location, candidates: 'all' };
    const wrong = await allocator.post('/rounds/new', { ...plan, choosingFrom: inDays(3), offersFrom: inDays(2) });
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('Er kloppen 2 dingen nog niet')]);
    const right = { ...plan, name: 'Met dagen', choosingFrom: today, offersFrom: inDays(2) };
    const { location: made } = await allocator.post('/rounds/new', right);
    expect((await api.get(`/api/v1${made}`)).body).toMatchObject({ phase: 'choosing', offersFrom: inDays(2) });
  });

  it('who may not plan rounds sees how far one is, and moves nothing', async () => {
    const id = await rows.round();
    const auditor = await service.signIn('auditor');
    const { text } = await auditor.get(`/rounds/${id}`);
    expect(text).toContain('Hoe ver de ronde is');
    expect(text).not.toContain(`/rounds/${id}/phase`);
    expect((await auditor.post(`/rounds/${id}/phase`, { to: 'choosing' }, '/audit')).status).toBe(403);
    expect((await auditor.get(`/rounds/${id}/plan`)).status).toBe(403);
  });
});
