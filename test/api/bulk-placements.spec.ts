import type { ApiClient } from '../support/api-client.js';
import { Drafts } from '../support/drafts.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

let service: Service;
let drafts: Drafts;
let api: ApiClient;
let allocator: Visitor;

beforeAll(async () => {
  service = await startService();
  drafts = await Drafts.start(service);
  api = await service.api(['placements:read', 'placements:decide']);
  allocator = await service.signIn('allocator');
});
afterAll(() => service?.close());

const placement = async (status: string, home?: string) =>
  drafts.placement(await drafts.people('Sanne', 'Yonas'), { status, ...(home && { home }) });
const nowhere = '00000000-0000-4000-8000-000000000000';

/** In a location so small that two status holders depart from its mix. */
async function departing(): Promise<string> {
  const home = await drafts.rows.home(await drafts.rows.location('Klein'), 'Kort');
  const people = [await drafts.person('Amina', {}, 'statusHolder'), await drafts.person('Tesfay', {}, 'statusHolder')];
  return drafts.placement(people, { status: 'accepted', home });
}

async function adjusted(status: string): Promise<string> {
  const id = await placement(status);
  await service.db.query('UPDATE placement SET "adjustedAt" = now() WHERE id = $1', [id]);
  return id;
}

test('approves each by itself, with its own entry in the trail, and says why another was not', async () => {
  const [good, alsoGood, draft, marked, mixed] = [
    await placement('accepted'),
    await placement('accepted'),
    await placement('draft'),
    await adjusted('accepted'),
    await departing(),
  ];
  const ids = [good, marked, draft, mixed, nowhere, alsoGood];
  const { status, body } = await api.post('/api/v1/placements/approve', { ids, reason: 'Zoals berekend.' });
  expect(status).toBe(200);
  expect(body.items).toEqual([
    { id: good, done: true, problem: null },
    { id: marked, done: false, problem: 'placement-not-bulk' },
    { id: draft, done: false, problem: 'placement-status' },
    { id: mixed, done: false, problem: 'placement-not-bulk' },
    { id: nowhere, done: false, problem: 'placement-not-found' },
    { id: alsoGood, done: true, problem: null },
  ]);
  for (const id of [good, alsoGood]) {
    expect(await drafts.rows.statusOf(id)).toBe('approved');
    expect(await drafts.trailOf(id)).toMatchObject([{ action: 'placements:approved', reason: 'Zoals berekend.' }]);
  }
  for (const id of [marked, mixed]) expect(await drafts.rows.statusOf(id)).toBe('accepted');
});

test('the same list by two at the same moment approves each once', async () => {
  const ids = await Promise.all([placement('accepted'), placement('accepted'), placement('accepted')]);
  const answers = await Promise.all([1, 2].map(() => api.post('/api/v1/placements/approve', { ids })));
  for (const [index, id] of ids.entries()) {
    expect(answers.filter(({ body }) => body.items[index].done)).toHaveLength(1);
    expect((await drafts.trailOf(id)).map(({ action }) => action)).toEqual(['placements:approved']);
  }
});

test('a citizen service number in the reason stops everything before it begins', async () => {
  const id = await placement('accepted');
  const { status, body } = await api.post('/api/v1/placements/approve', { ids: [id], reason: 'BSN 111222333' });
  expect([status, body.errors.map(({ field }: { field: string }) => field)]).toEqual([400, ['reason']]);
  expect(await drafts.rows.statusOf(id)).toBe('accepted');
});

test('sends drafts; one that is not complete or does not fit any more stays', async () => {
  const [good, marked, old, short] = [
    await placement('draft'),
    await adjusted('draft'),
    await placement('draft', await drafts.rows.home(drafts.location, 'Duur', { rentPerPerson: 90_000 })),
    await placement('draft', await drafts.rows.home(drafts.location, 'Drie', { rooms: 4, places: 3 })),
  ];
  const { body } = await api.post('/api/v1/placements/offer', { ids: [good, marked, old, short] });
  expect(body.items.map(({ problem }: { problem: string }) => problem)).toEqual([
    null,
    null,
    'placement-outdated',
    'placement-outdated',
  ]);
  expect(await drafts.rows.statusOf(marked)).toBe('offered');
  expect(await drafts.rows.statusOf(old)).toBe('draft');
});

test('on the list an allocator ticks some, and reads what happened to each', async () => {
  const [good, marked] = [await placement('accepted'), await adjusted('accepted')];
  const list = '/placements?status=accepted';
  const { text } = await allocator.get(`${list}&lang=nl`);
  expect(text).toContain(`name="ids" value="${good}"`);
  expect(text).not.toContain(`value="${marked}"`);
  expect(text).not.toMatch(/value="[^"]*" checked/);
  expect((await allocator.get(`${list}&chosen=all`)).text).toMatch(new RegExp(`value="${good}" checked`));
  const answer = await allocator.post('/placements/bulk/approve', { ids: [good, marked], reason: '' }, list);
  expect(answer.status).toBe(200);
  expect(answer.text).toContain('1 ging door.');
  expect(answer.text).toContain('Aangepast, of wijkt af van de mixregel.');
  expect(await drafts.rows.statusOf(good)).toBe('approved');
});

test('nothing ticked is said so, and others have no boxes', async () => {
  const id = await placement('draft');
  const answer = await allocator.post('/placements/bulk/offer', {}, '/placements?status=draft');
  expect(answer.location).toBe('/placements?status=draft');
  expect((await allocator.get(answer.location!)).text).toContain('Kies eerst een of meer plaatsingen.');
  const supervisor = await service.signIn('supervisor');
  expect((await supervisor.get('/placements?status=draft')).text).not.toContain('name="ids"');
  expect((await supervisor.post('/placements/bulk/offer', { ids: [id] }, '/placements')).status).toBe(403);
  expect(await drafts.rows.statusOf(id)).toBe('draft');
});
