import { readyForKey } from '../support/handovers.js';
import { startService, type Service } from '../support/service.js';
import type { ApiAnswer, ApiClient } from '../support/api-client.js';
import { ProposalRows } from '../factories/proposals.js';

let service: Service;
let rows: ProposalRows;
let api: ApiClient;
let location: string;

beforeAll(async () => {
  service = await startService();
  rows = new ProposalRows(service.db);
  api = await service.api(['placements:read', 'placements:decide', 'placements:hand-over']);
  location = await rows.location('Noorderhof');
  // Room enough in the mix for every test below.
  for (let index = 0; index < 30; index++) await rows.home(location, `Ruimte ${index}`);
});
afterAll(() => service?.close());

const newRun = async () => rows.run(await rows.round());
const pair = () => Promise.all([rows.candidate('Sanne', 'youngTenant'), rows.candidate('Yonas', 'statusHolder')]);

async function placement(status: string, people?: string[], home?: string): Promise<string> {
  return rows.placement({
    run: await newRun(),
    status,
    home: home ?? (await rows.home(location, 'Kerkstraat')),
    people: people ?? (await pair()),
  });
}

const act = (id: string, verb: string, body: Record<string, unknown> = {}): Promise<ApiAnswer> =>
  api.post(`/api/v1/placements/${id}/${verb}`, body);
const decide = (id: string, verb: string, reason?: string) => act(id, verb, reason === undefined ? {} : { reason });
const answer = (id: string, candidateId: string, word: string) => act(id, 'answers', { candidateId, answer: word });

const openMembers = async (people: string[]) => {
  const { rows: found } = await service.db.query(
    'SELECT 1 FROM placement_member WHERE open AND "candidateId" = ANY($1)',
    [people],
  );
  return found.length;
};

const auditOf = async (id: string) => {
  const { rows: found } = await service.db.query<{ action: string; reason: string | null }>(
    `SELECT action, reason FROM audit_entry WHERE "recordId" = $1 AND action LIKE 'placements:%' ORDER BY id`,
    [id],
  );
  return found;
};

describe('an offer', () => {
  test('goes to its people until a last day; when all said yes it waits for a decision', async () => {
    const people = await pair();
    const id = await placement('draft', people);
    const { body } = await act(id, 'offer');
    expect(body).toMatchObject({ status: 'offered', answerBy: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect((await answer(id, people[0], 'accepted')).body.status).toBe('offered');
    expect((await answer(id, people[1], 'accepted')).body.status).toBe('accepted');
    const { rows: tasks } = await service.db.query(
      `SELECT 1 FROM task WHERE kind = 'placement-to-approve' AND "recordId" = $1 AND "closedAt" IS NULL`,
      [id],
    );
    expect(tasks).toHaveLength(1);
    expect((await auditOf(id)).map(({ action }) => action)).toEqual([
      'placements:offered',
      'placements:answer-accepted',
      'placements:answer-accepted',
      'placements:accepted',
    ]);
  });

  test('ends with one no, and frees home and people', async () => {
    const people = await pair();
    const home = await rows.home(location, 'Dijk');
    const id = await placement('offered', people, home);
    await answer(id, people[0], 'accepted');
    const { body } = await act(id, 'answers', { candidateId: people[1], answer: 'declined', declineReason: 'rent' });
    expect(body).toMatchObject({ status: 'declined' });
    expect(body.people.map(({ declineReason }: { declineReason: string }) => declineReason).sort()).toEqual([
      null,
      'rent',
    ]);
    expect(await openMembers(people)).toBe(0);
    expect((await answer(id, people[0], 'declined')).status).toBe(409);
    expect(await placement('offered', people, home)).toBeTruthy();
  });

  test('takes no answer after its last day, nor of somebody else', async () => {
    const people = await pair();
    const late = await rows.placement({
      run: await newRun(),
      status: 'offered',
      answerBy: '2020-01-01',
      home: await rows.home(location, 'Laan'),
      people,
    });
    expect((await answer(late, people[0], 'accepted')).body.type).toBe('urn:problem:huisklik:placement-answer-late');
    expect((await answer(await placement('offered'), people[0], 'accepted')).status).toBe(404);
    expect((await answer(late, people[0], 'maybe')).status).toBe(400);
  });

  test('of many answers at the same moment loses none', async () => {
    for (let attempt = 0; attempt < 5; attempt++) {
      const people = await pair();
      const id = await placement('offered', people);
      const answers = await Promise.all([...people, ...people].map((person) => answer(id, person, 'accepted')));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect(await rows.statusOf(id)).toBe('accepted');
      expect(await auditOf(id)).toHaveLength(3);
    }
  });
});

describe('approving', () => {
  test('gives the home to who all said yes, and is recorded', async () => {
    const people = await pair();
    const id = await placement('accepted', people);
    const { status, body } = await decide(id, 'approve');
    expect([status, body.status]).toEqual([200, 'approved']);
    expect(await openMembers(people)).toBe(2);
    expect(await auditOf(id)).toEqual([{ action: 'placements:approved', reason: null }]);
  });

  test.each(['draft', 'offered'])('is not possible before all said yes (%s)', async (before) => {
    const id = await placement(before);
    const { status, body } = await decide(id, 'approve');
    expect([status, body.type]).toEqual([409, 'urn:problem:huisklik:placement-status']);
    expect(await rows.statusOf(id)).toBe(before);
  });

  test('of one placement by many at the same moment happens once', async () => {
    const id = await placement('accepted');
    const answers = await Promise.all(Array.from({ length: 6 }, () => decide(id, 'approve')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(await auditOf(id)).toHaveLength(1);
  });

  test('a group that departs from the mix rule needs a reason', async () => {
    const small = await rows.location('Klein');
    const people = [await rows.candidate('Yonas', 'statusHolder'), await rows.candidate('Amina', 'statusHolder')];
    const id = await placement('accepted', people, await rows.home(small, 'Kort'));
    const without = await decide(id, 'approve');
    expect(without.status).toBe(400);
    expect(without.body.errors).toEqual([{ field: 'reason', message: expect.stringContaining('mix rule') }]);
    expect(await rows.statusOf(id)).toBe('accepted');
    expect((await decide(id, 'approve', 'Zij kozen elkaar.')).status).toBe(200);
    expect(await auditOf(id)).toEqual([{ action: 'placements:approved', reason: 'Zij kozen elkaar.' }]);
  });
});

test('the database itself gives no home and no person away twice, whatever a program does', async () => {
  const id = await placement('handedOver');
  const { homeId, people } = (
    await service.db.query<{ homeId: string; people: string[] }>(
      `SELECT "homeId", (SELECT array_agg("candidateId"::text) FROM placement_member WHERE "placementId" = $1) AS people
       FROM placement WHERE id = $1`,
      [id],
    )
  ).rows[0]!;
  await expect(placement('draft', undefined, homeId)).rejects.toThrow('placement_one_open_per_home');
  await expect(placement('draft', people)).rejects.toThrow('placement_member_one_open_per_candidate');
});

describe('refusing and withdrawing', () => {
  test.each([[undefined], [''], ['   ']])('without a reason (%p) is an error at that field', async (reason) => {
    const id = await placement('accepted');
    for (const verb of ['refuse', 'withdraw']) {
      const { status, body } = await decide(id, verb, reason);
      expect([status, body.errors]).toMatchObject([400, [{ field: 'reason' }]]);
    }
    expect(await rows.statusOf(id)).toBe('accepted');
  });

  test.each([
    ['refuse', 'accepted', 'refused'],
    ['withdraw', 'draft', 'withdrawn'],
    ['withdraw', 'offered', 'withdrawn'],
    ['withdraw', 'approved', 'withdrawn'],
    ['withdraw', 'agreed', 'withdrawn'],
    ['end', 'handedOver', 'ended'],
  ])('%s: what was %s frees home and people', async (verb, before, after) => {
    const people = await pair();
    const home = await rows.home(location, 'Dijk');
    const id = await placement(before, people, home);
    expect((await decide(id, verb, 'Het gaat niet door.')).body).toMatchObject({
      status: after,
      reason: 'Het gaat niet door.',
    });
    expect(await openMembers(people)).toBe(0);
    expect(await placement('draft', people, home)).toBeTruthy();
  });
});

test('after approval the agreement is made, the key handed over and the tenancy ended, in that order only', async () => {
  const id = await placement('approved');
  expect((await decide(id, 'hand-over')).status).toBe(409);
  expect((await decide(id, 'agree')).body.status).toBe('agreed');
  await readyForKey(api, id);
  expect((await decide(id, 'hand-over')).body.status).toBe('handedOver');
  expect((await decide(id, 'withdraw', 'Toch niet.')).status).toBe(409);
  expect((await decide(id, 'end', 'Zij gingen verder wonen.')).body.status).toBe('ended');
});

describe('the pages', () => {
  test('keep what was filled in, say what is missing, and then tell what was decided and why', async () => {
    const allocator = await service.signIn('allocator');
    const id = await placement('accepted');
    const path = `/placements/${id}`;
    const refuse = (reason: string) => allocator.post(`${path}/decisions/refuse`, { reason }, path);
    expect((await allocator.get(`${path}?lang=nl`)).text).toContain('Wat u nu kunt doen');
    const missing = await refuse(' ');
    expect([missing.status, missing.text]).toEqual([400, expect.stringContaining('Schrijf de reden op')]);
    const number = await refuse('BSN 111222333 past niet');
    expect([number.status, number.text]).toEqual([400, expect.stringContaining('Laat het burgerservicenummer weg')]);
    expect(number.text).toContain('BSN 111222333 past niet');
    expect(await rows.statusOf(id)).toBe('accepted');
    expect((await refuse('Past niet bij hun werk')).location).toBe(path);
    const { text } = await allocator.get(path);
    for (const words of ['Afgewezen', 'Past niet bij hun werk', 'Test allocator']) expect(text).toContain(words);
    expect(text).not.toContain(`${path}/decisions/approve`);
    const again = await allocator.post(`${path}/decisions/approve`, {}, '/');
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('De plaatsing is nu: Afgewezen')]);
    expect((await allocator.get(`${path}/decisions/approve`)).location).toBe(path);
  });

  test('write down what somebody said by telephone, with who did', async () => {
    const allocator = await service.signIn('allocator');
    const people = await pair();
    const id = await placement('offered', people);
    const path = `/placements/${id}`;
    await allocator.post(`${path}/answers`, { candidateId: people[0], answer: 'accepted' }, path);
    expect((await allocator.get(path)).text).toContain('opgeschreven door een medewerker');
    const { rows: found } = await service.db.query(
      'SELECT "answeredById" IS NOT NULL AS named FROM placement_member WHERE "placementId" = $1 AND "candidateId" = $2',
      [id, people[0]],
    );
    expect(found).toEqual([{ named: true }]);
  });

  test('list placements to be searched and saved', async () => {
    const allocator = await service.signIn('allocator');
    const people = [await rows.candidate('=Zoë', 'youngTenant'), await rows.candidate('Yonas', 'statusHolder')];
    const id = await placement('accepted', people, await rows.home(location, 'Zoekstraat'));
    await decide(id, 'refuse', '@Liever samen met haar zus');
    const supervisor = await service.signIn('supervisor');
    const { text } = await supervisor.get('/placements?search=zoek&status=refused');
    expect(text).toContain('Zoekstraat 1');
    expect(text).not.toContain('Kerkstraat 1');
    const lines = (await allocator.get('/placements.csv?search=zoek&status=all')).text.trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("'=Zoë Test");
    expect(lines[1]).toContain("'@Liever");
  });
});

test('the API gives placements one by one and as a list', async () => {
  const { body: placed } = await decide(await placement('accepted'), 'approve');
  expect((await api.get(`/api/v1/placements/${placed.id}`)).body).toEqual(placed);
  const { body } = await api.get('/api/v1/placements?status=approved&pageSize=200');
  expect(body.items).toContainEqual(placed);
  expect((await api.get('/api/v1/placements/00000000-0000-4000-8000-000000000000')).status).toBe(404);
});
