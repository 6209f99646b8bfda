import { startService, type Service } from '../support/service.js';
import type { ApiAnswer, ApiClient } from '../support/api-client.js';
import { ProposalRows } from '../factories/proposals.js';

let service: Service;
let rows: ProposalRows;
let api: ApiClient;
let location: string;
let run: string;

beforeAll(async () => {
  service = await startService();
  rows = new ProposalRows(service.db);
  api = await service.api(['matching:read', 'placements:read', 'placements:decide']);
  location = await rows.location('Noorderhof');
  // Room enough in the mix for every test below.
  for (let index = 0; index < 30; index++) await rows.home(location, `Ruimte ${index}`);
  run = await newRun();
});
afterAll(() => service?.close());

const newRun = async () => rows.run(await rows.round());
const pair = () => Promise.all([rows.candidate('Sanne', 'youngTenant'), rows.candidate('Yonas', 'statusHolder')]);

async function proposal(people?: string[], home?: string, inRun = run): Promise<string> {
  return rows.proposal({
    run: inRun,
    home: home ?? (await rows.home(location, 'Kerkstraat')),
    people: people ?? (await pair()),
  });
}

const decide = (id: string, verb: string, reason?: string): Promise<ApiAnswer> =>
  api.post(`/api/v1/proposals/${id}/${verb}`, reason === undefined ? {} : { reason });

const openMembers = async (people: string[]) => {
  const { rows: found } = await service.db.query(
    'SELECT 1 FROM placement_member WHERE open AND "candidateId" = ANY($1)',
    [people],
  );
  return found.length;
};

const auditOf = async (id: string) => {
  const { rows: found } = await service.db.query<{ action: string; reason: string | null }>(
    'SELECT action, reason FROM audit_entry WHERE "recordId" = $1 ORDER BY id',
    [id],
  );
  return found;
};

describe('approving', () => {
  test('reserves home and people, ends proposals that want them too, and is recorded', async () => {
    const people = await pair();
    const id = await proposal(people);
    const rival = await proposal([people[0], await rows.candidate('Amina', 'statusHolder')], undefined, await newRun());
    const { status, body } = await decide(id, 'approve');
    expect(status).toBe(200);
    expect(body).toMatchObject({ proposalId: id, status: 'approved', reason: null, home: { address: 'Kerkstraat 1' } });
    expect(body.people.map(({ firstName }: { firstName: string }) => firstName)).toEqual(['Sanne', 'Yonas']);
    expect(await rows.statusOf(id)).toBe('approved');
    expect(await rows.statusOf(rival)).toBe('superseded');
    expect(await openMembers(people)).toBe(2);
    expect(await auditOf(id)).toEqual([{ action: 'placements:approved', reason: null }]);
  });

  test('twice is a conflict that says so', async () => {
    const id = await proposal();
    await decide(id, 'approve');
    const { status, body } = await decide(id, 'approve');
    expect(status).toBe(409);
    expect(body).toMatchObject({ type: 'urn:problem:huisklik:proposal-decided' });
  });

  test('of overlapping proposals at the same moment: one wins, the other reads which one', async () => {
    for (let attempt = 0; attempt < 8; attempt++) {
      const people = await pair();
      const shared = await rows.home(location, 'Dijk');
      const first = await proposal(people, shared);
      const second =
        attempt % 2 === 0
          ? await proposal([people[0], await rows.candidate('Tim', 'youngTenant')], undefined, await newRun())
          : await proposal(undefined, shared, await newRun());
      const answers = await Promise.all([decide(first, 'approve'), decide(second, 'approve')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const [winner, loser] = answers[0].status === 200 ? [first, second] : [second, first];
      const { body } = answers.find(({ status }) => status === 409)!;
      expect(body.type).toBe('urn:problem:huisklik:proposal-taken');
      expect(body.detail).toContain(await rows.numberOf(winner));
      expect([await rows.statusOf(winner), await rows.statusOf(loser)]).toEqual(['approved', 'superseded']);
      expect(await auditOf(loser)).toEqual([]);
      const { rows: left } = await service.db.query('SELECT 1 FROM placement WHERE "proposalId" = $1', [loser]);
      expect(left).toEqual([]);
    }
  });

  test('of one proposal by many at the same moment happens once', async () => {
    const id = await proposal();
    const answers = await Promise.all(Array.from({ length: 6 }, () => decide(id, 'approve')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(await auditOf(id)).toHaveLength(1);
  });

  test('a proposal that came after the home was given away is refused with the number of the other', async () => {
    const home = await rows.home(location, 'Dijk');
    const holder = await proposal(undefined, home);
    await decide(holder, 'approve');
    const late = await proposal(undefined, home, await newRun());
    const { status, body } = await decide(late, 'approve');
    expect(status).toBe(409);
    expect(body.detail).toContain(await rows.numberOf(holder));
    expect(await rows.statusOf(late)).toBe('open');
  });
});

test('the database itself gives no home and no person away twice, whatever a program does', async () => {
  const id = await proposal();
  const { body } = await decide(id, 'approve');
  const copy = (columns: string) =>
    service.db.query(
      `INSERT INTO placement ("proposalId", "homeId", status, "decidedAt") SELECT $2, ${columns}, now() FROM placement WHERE id = $1 RETURNING id`,
      [body.id, other],
    );
  const other = await proposal();
  await expect(copy('"homeId", status')).rejects.toThrow('placement_one_open_per_home');
  const { rows: made } = await copy(`(SELECT "homeId" FROM proposal WHERE id = $2), status`);
  const again = service.db.query(
    `INSERT INTO placement_member ("placementId", "candidateId", open) SELECT $1, "candidateId", true FROM placement_member WHERE "placementId" = $2`,
    [made[0].id, body.id],
  );
  await expect(again).rejects.toThrow('placement_member_one_open_per_candidate');
  await service.db.query('DELETE FROM placement WHERE id = $1', [made[0].id]);
});

describe('a group that departs from the mix rule', () => {
  test('needs a reason, and can be approved with one', async () => {
    const small = await rows.location('Klein');
    const home = await rows.home(small, 'Kort');
    const people = [await rows.candidate('Yonas', 'statusHolder'), await rows.candidate('Amina', 'statusHolder')];
    const id = await proposal(people, home);
    const without = await decide(id, 'approve');
    expect(without.status).toBe(400);
    expect(without.body.errors).toEqual([{ field: 'reason', message: expect.stringContaining('mix rule') }]);
    expect(await rows.statusOf(id)).toBe('open');
    expect(await openMembers(people)).toBe(0);
    const withReason = await decide(id, 'approve', 'Zij kozen elkaar.');
    expect(withReason.status).toBe(200);
    expect(await auditOf(id)).toEqual([{ action: 'placements:approved', reason: 'Zij kozen elkaar.' }]);
  });
});

describe('refusing', () => {
  test.each([[undefined], [''], ['   ']])('without a reason (%p) is an error at that field', async (reason) => {
    const id = await proposal();
    const { status, body } = await decide(id, 'refuse', reason);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ field: 'reason' }]);
    expect(await rows.statusOf(id)).toBe('open');
  });

  test('leaves home and people free', async () => {
    const people = await pair();
    const home = await rows.home(location, 'Dijk');
    const id = await proposal(people, home);
    expect((await decide(id, 'refuse', 'Te ver van het werk.')).body).toMatchObject({
      status: 'refused',
      reason: 'Te ver van het werk.',
    });
    expect(await openMembers(people)).toBe(0);
    expect((await decide(await proposal(people, home, await newRun()), 'approve')).status).toBe(200);
  });
});

describe('withdrawing an approval', () => {
  test('needs a reason, frees home and people, and lets the next group in', async () => {
    const people = await pair();
    const home = await rows.home(location, 'Dijk');
    const id = await proposal(people, home);
    await decide(id, 'approve');
    expect((await decide(id, 'withdraw')).status).toBe(400);
    expect((await decide(id, 'withdraw', 'Woning komt later vrij.')).body).toMatchObject({ status: 'withdrawn' });
    expect(await rows.statusOf(id)).toBe('withdrawn');
    expect(await openMembers(people)).toBe(0);
    expect(await auditOf(id)).toHaveLength(2);
    expect((await decide(await proposal(people, home, await newRun()), 'approve')).status).toBe(200);
  });

  test('is not possible for an open proposal', async () => {
    expect((await decide(await proposal(), 'withdraw', 'Toch niet.')).status).toBe(409);
  });
});

describe('the pages', () => {
  test('keep what was filled in, say what is missing, and then tell what was decided and why', async () => {
    const allocator = await service.signIn('allocator');
    const id = await proposal();
    const path = `/proposals/${id}`;
    expect((await allocator.get(`${path}?lang=nl`)).text).toContain('Goedkeuren reserveert Kerkstraat 1');
    const missing = await allocator.post(`${path}/refuse`, { reason: ' ' }, path);
    expect(missing.status).toBe(400);
    expect(missing.text).toContain('Schrijf op waarom u dit voorstel afwijst');
    const number = await allocator.post(`${path}/refuse`, { reason: 'BSN 111222333 past niet' }, path);
    expect(number.status).toBe(400);
    expect(number.text).toContain('Laat het burgerservicenummer weg');
    expect(await rows.statusOf(id)).toBe('open');
    expect((await allocator.post(`${path}/refuse`, { reason: 'Past niet bij hun werk' }, path)).location).toBe(path);
    const { text } = await allocator.get(path);
    expect(text).toContain('Afgewezen');
    expect(text).toContain('Past niet bij hun werk');
    expect(text).toContain('Test allocator');
    expect(text).not.toContain(`${path}/approve`);
    const again = await allocator.post(`${path}/approve`, {}, '/');
    expect(again.status).toBe(409);
    expect(again.text).toContain('Dit besluit ging niet door');
  });

  test('list decisions with who took them and why, to be searched and saved', async () => {
    const allocator = await service.signIn('allocator');
    const home = await rows.home(location, 'Zoekstraat');
    const id = await proposal(
      [await rows.candidate('=Zoë', 'youngTenant'), await rows.candidate('Yonas', 'statusHolder')],
      home,
    );
    await allocator.post(`/proposals/${id}/refuse`, { reason: '@Liever samen met haar zus' }, '/');
    await decide(await proposal(), 'refuse', 'Iets anders');
    const supervisor = await service.signIn('supervisor');
    const { text } = await supervisor.get('/placements?search=zoek&status=refused');
    expect(text).toContain('Zoekstraat 1');
    expect(text).toContain('@Liever samen met haar zus');
    expect(text).not.toContain('Iets anders');
    expect(text).not.toContain(`/proposals/${id}`);
    const lines = (await allocator.get('/placements.csv?search=zoek')).text.trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("'=Zoë Test");
    expect(lines[1]).toContain("'@Liever");
  });

  test('are not for everybody', async () => {
    const id = await proposal();
    const supervisor = await service.signIn('supervisor');
    expect((await supervisor.post(`/proposals/${id}/approve`, {}, '/')).status).toBe(403);
    expect((await (await service.signIn('auditor')).get('/placements')).status).toBe(403);
    const reader = await service.api(['matching:read', 'placements:read']);
    expect((await reader.post(`/api/v1/proposals/${id}/approve`)).status).toBe(403);
    expect(await rows.statusOf(id)).toBe('open');
  });
});

test('the API gives placements one by one and as a list', async () => {
  const { body: placed } = await decide(await proposal(), 'approve');
  expect((await api.get(`/api/v1/placements/${placed.id}`)).body).toEqual(placed);
  const { body } = await api.get('/api/v1/placements?status=approved&pageSize=200');
  expect(body.items).toContainEqual(placed);
  expect((await api.get('/api/v1/placements/00000000-0000-4000-8000-000000000000')).status).toBe(404);
});
