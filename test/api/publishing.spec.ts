import { startService, type Service } from '../support/service.js';
import type { ApiClient } from '../support/api-client.js';
import { ProposalRows } from '../factories/proposals.js';

let service: Service;
let rows: ProposalRows;
let api: ApiClient;
let location: string;

beforeAll(async () => {
  service = await startService();
  rows = new ProposalRows(service.db);
  api = await service.api(['placements:read', 'placements:decide']);
  location = await rows.location('Noorderhof');
});
afterAll(() => service?.close());

const newRun = async () => rows.run(await rows.round());
const pair = () => Promise.all([rows.candidate('Sanne', 'youngTenant'), rows.candidate('Yonas', 'statusHolder')]);
const publish = (id: string, reason?: string) => api.post(`/api/v1/runs/${id}/publish`, { reason });

const openMembers = async (people: string[]) => {
  const { rows: found } = await service.db.query(
    'SELECT 1 FROM placement_member WHERE open AND "candidateId" = ANY($1)',
    [people],
  );
  return found.length;
};

describe('publishing a run', () => {
  test('makes a draft of every proposal, and is recorded with its reason', async () => {
    const [first, second] = [await pair(), await pair()];
    const published = await newRun();
    await rows.proposal({ run: published, home: await rows.home(location, 'Eik'), people: first });
    await rows.proposal({ run: published, home: await rows.home(location, 'Beuk'), people: second });
    expect((await publish(published)).body.errors).toMatchObject([{ field: 'reason' }]);
    const { status, body } = await publish(published, 'De meeste mensen krijgen een plek.');
    expect([status, body]).toEqual([200, { drafts: 2, skipped: 0, replaced: 0 }]);
    const { body: list } = await api.get('/api/v1/placements?status=draft&pageSize=100');
    const made = list.items.filter(({ runId }: { runId: string }) => runId === published);
    expect(made.map(({ home }: { home: { address: string } }) => home.address).sort()).toEqual(['Beuk 1', 'Eik 1']);
    expect(await openMembers([...first, ...second])).toBe(4);
    const { rows: trail } = await service.db.query('SELECT action, reason FROM audit_entry WHERE "recordId" = $1', [
      published,
    ]);
    expect(trail).toEqual([{ action: 'matching:published', reason: 'De meeste mensen krijgen een plek.' }]);
    expect((await publish(published, 'Nog eens.')).body.type).toBe('urn:problem:huisklik:run-published');
  });

  test('replaces drafts of the round that were not sent, and leaves what was', async () => {
    const round = await rows.round();
    const [sent, unsent] = [await pair(), await pair()];
    const homes = [await rows.home(location, 'Linde'), await rows.home(location, 'Wilg')];
    const [older, newer] = [await rows.run(round), await rows.run(round)];
    for (const each of [older, newer]) {
      await rows.proposal({ run: each, home: homes[0]!, people: sent });
      await rows.proposal({ run: each, home: homes[1]!, people: unsent });
    }
    await publish(older, 'Eerste.');
    const { body } = await api.get(`/api/v1/placements?round=${round}&sort=home`);
    const ids = body.items.map(({ id }: { id: string }) => id) as string[];
    await api.post(`/api/v1/placements/${ids[0]!}/offer`);
    expect((await publish(newer, 'Beter.')).body).toEqual({ drafts: 1, skipped: 1, replaced: 1 });
    expect([await rows.statusOf(ids[0]!), await rows.statusOf(ids[1]!)]).toEqual(['offered', 'withdrawn']);
  });

  test('of two runs with the same people at the same moment gives nobody away twice', async () => {
    const people = await pair();
    const runs = [await newRun(), await newRun()];
    for (const each of runs) await rows.proposal({ run: each, home: await rows.home(location, 'Els'), people });
    const answers = await Promise.all(runs.map((each) => publish(each, 'Nu.')));
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect(await openMembers(people)).toBe(2);
  });

  test('is done on the page of the run, with a reason', async () => {
    const allocator = await service.signIn('allocator');
    const published = await newRun();
    await rows.proposal({ run: published, home: await rows.home(location, 'Es'), people: await pair() });
    const path = `/runs/${published}`;
    expect((await allocator.get(`${path}?lang=nl`)).text).toContain('Maak deze berekening definitief');
    expect((await allocator.post(`${path}/publish`, { reason: ' ' }, path)).location).toBe(path);
    expect((await allocator.get(path)).text).toContain('Schrijf op waarom u deze berekening kiest');
    const { location: next } = await allocator.post(`${path}/publish`, { reason: 'Eerlijk verdeeld.' }, path);
    expect((await allocator.get(next!)).text).toContain('1 voorstel is nu een concept');
    expect((await allocator.get(path)).text).toContain('Eerlijk verdeeld.');
  });
});
