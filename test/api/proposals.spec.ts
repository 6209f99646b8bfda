import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';
import { ProposalRows } from '../factories/proposals.js';

let service: Service;
let rows: ProposalRows;
let allocator: Visitor;
/** Two rounds; the first has an older run too. */
const made: Record<string, string> = {};

beforeAll(async () => {
  service = await startService();
  rows = new ProposalRows(service.db);
  allocator = await service.signIn('allocator');
  await makeProposals();
});
afterAll(() => service?.close());

async function makeProposals(): Promise<void> {
  const noord = await rows.location('Noorderhof');
  const zuid = await rows.location('Zuiderhof');
  const [sanne, yonas, amina, tim] = await Promise.all([
    rows.candidate('Sanne', 'youngTenant', { lastName: '=SUM(A1)' }),
    rows.candidate('Yonas', 'statusHolder'),
    rows.candidate('Amina', 'statusHolder', { maxRent: 40_000 }),
    rows.candidate('Tim', 'youngTenant'),
  ]);
  const round = await rows.round();
  const older = await rows.run(round);
  const newest = await rows.run(round);
  const other = await rows.run(await rows.round());
  const [church, mill, dike] = await Promise.all([
    rows.home(noord, '=Kerkstraat'),
    rows.home(zuid, 'Molenweg'),
    rows.home(zuid, 'Dijk'),
  ]);
  Object.assign(made, { noord, newest, older });
  made.old = await rows.proposal({ run: older, home: church, people: [sanne, amina], lowestSatisfaction: 1400 });
  made.church = await rows.proposal({
    run: newest,
    home: church,
    people: [sanne, yonas],
    lowestSatisfaction: 1500,
    chose: [[sanne, yonas]],
    explanation: {
      shared: [{ kind: 'mutualLikes' }, { kind: 'languages', ids: ['en'] }],
      differences: [{ topic: 'sleep', spread: 75 }],
    },
  });
  made.mill = await rows.proposal({ run: other, home: mill, people: [amina, tim], lowestSatisfaction: 2100 });
  made.dike = await rows.proposal({ run: other, home: dike, people: [yonas, sanne], lowestSatisfaction: 1800 });
}

const ids = (items: { id: string }[]) => items.map(({ id }) => id);

describe('the list', () => {
  test('shows the proposals of the latest run of each round, the best first', async () => {
    const api = await service.api(['matching:read']);
    const { status, body } = await api.get('/api/v1/proposals');
    expect(status).toBe(200);
    expect(ids(body.items)).toEqual([made.mill, made.dike, made.church]);
    expect(body.items[2]).toMatchObject({
      lowestSatisfaction: 1500,
      mutualChoices: { mutual: 1, pairs: 1 },
      home: { location: { id: made.noord } },
    });
  });

  test.each([
    ['a first name', () => 'search=yonas', ['dike', 'church']],
    ['an address', () => 'search=molen', ['mill']],
    ['a location', () => `location=${made.noord}`, ['church']],
    ['a minimum score', () => 'minimumScore=2000', ['mill']],
    ['a run', () => `run=${made.older}`, ['old']],
    ['every run', () => 'run=all', ['mill', 'dike', 'church', 'old']],
    ['the lowest score first', () => 'sort=score', ['church', 'dike', 'mill']],
    ['fields left empty', () => 'search=&location=&run=&minimumScore=', ['mill', 'dike', 'church']],
  ])('can be asked for %s', async (_, query, expected) => {
    const api = await service.api(['matching:read']);
    const { body } = await api.get(`/api/v1/proposals?${query()}`);
    expect(ids(body.items)).toEqual(expected.map((name) => made[name]));
  });

  test('finds a proposal by its number', async () => {
    const api = await service.api(['matching:read']);
    const { body } = await api.get(`/api/v1/proposals?search=${await rows.numberOf(made.church!)}`);
    expect(ids(body.items)).toEqual([made.church]);
  });

  test('comes in pages', async () => {
    const api = await service.api(['matching:read']);
    const { body } = await api.get('/api/v1/proposals?pageSize=1&page=2');
    expect(body).toMatchObject({ total: 3, page: 2, pageSize: 1 });
    expect(ids(body.items)).toEqual([made.dike]);
  });

  test('says what is wrong with a filter', async () => {
    const api = await service.api(['matching:read']);
    const { status, body } = await api.get('/api/v1/proposals?location=here&sort=colour&minimumScore=lots&run=first');
    expect(status).toBe(400);
    expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(
      expect.arrayContaining(['location', 'minimumScore', 'run', 'sort']),
    );
  });
});

describe('the pages', () => {
  test('tell who they are and where', async () => {
    const { status, text } = await allocator.get('/proposals?lang=nl');
    expect(status).toBe(200);
    expect(text).toContain('<bdi>Yonas</bdi>');
    expect(text).toContain('Molenweg 1');
  });

  test('lead with what people share, then what to talk about, then whether they can pay', async () => {
    const { text } = await allocator.get(`/proposals/${made.church}?lang=en`);
    const places = ['Everybody chose each other', 'Shared language: English', 'A very different sleep rhythm', 'left'];
    const found = places.map((words) => text.indexOf(words));
    expect(found.every((at) => at > 0)).toBe(true);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  test('warn of a rent above the limit of a person', async () => {
    expect((await allocator.get(`/proposals/${made.mill}?lang=nl`)).text).toContain('te duur');
  });

  test('are for allocators only', async () => {
    for (const role of ['candidate', 'supervisor', 'administrator', 'auditor'] as const) {
      const visitor = await service.signIn(role);
      expect((await visitor.get('/proposals')).status).toBe(403);
      expect((await visitor.get(`/proposals/${made.church}`)).status).toBe(403);
      expect((await visitor.get('/proposals.csv')).status).toBe(403);
    }
    expect((await (await service.api(['homes:read'])).get('/api/v1/proposals')).status).toBe(403);
  });

  test('say kindly that a proposal does not exist', async () => {
    expect((await allocator.get('/proposals/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});

describe('the CSV file', () => {
  test('has what the filters show, and no formula runs from it', async () => {
    const { text, headers } = await allocator.get(`/proposals.csv?search=kerk&lang=nl`);
    const lines = text.trim().split('\r\n');
    expect(headers.get('content-type')).toContain('text/csv');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("'=Kerkstraat 1");
    expect(lines[1]).toContain('Sanne =SUM(A1), Yonas Test');
  });

  test('is recorded in the audit trail with the number of proposals', async () => {
    await allocator.get('/proposals.csv');
    const { rows: entries } = await service.db.query(
      `SELECT details FROM audit_entry WHERE action = 'matching:exported' ORDER BY id DESC LIMIT 1`,
    );
    expect(entries).toEqual([{ details: { count: 3 } }]);
  });
});
